package dev.plumbline.ui.shell;

import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line above the page with what went wrong, until it is dismissed. */
final class NoticeBar extends HBox {
  NoticeBar(ShellViewModel model, Look look) {
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(8);
    Label text = new Label();
    text.setWrapText(true);
    Label code = new Label();
    code.getStyleClass().addAll("muted", "mono");
    Button close = new Button("", Icon.CLOSE.node(14));
    close.getStyleClass().addAll("flat", "icon-button");
    close.setAccessibleText(look.words().of("notice.dismiss"));
    close.setOnAction(_ -> model.dismiss());
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(Icon.WARNING.node(16), text, code, close);
    model
        .notice()
        .subscribe(
            notice -> {
              setVisible(notice.isPresent());
              setManaged(notice.isPresent());
              text.setText(notice.map(Notice::text).orElse(""));
              code.setText(notice.flatMap(Notice::code).orElse(""));
            });
  }
}
