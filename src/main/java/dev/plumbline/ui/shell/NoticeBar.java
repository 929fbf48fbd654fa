package dev.plumbline.ui.shell;

import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Notice;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line above the page with what went wrong or was done, until it is dismissed. */
final class NoticeBar extends HBox {
  NoticeBar(ShellViewModel model, Look look) {
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(8);
    Label text = new Label();
    text.setWrapText(true);
    Label code = new Label();
    code.getStyleClass().addAll("muted", "mono");
    Button offered = new Button();
    offered.getStyleClass().add("small");
    offered.setMinWidth(USE_PREF_SIZE);
    Button close = new Button("", Icon.CLOSE.node(14));
    close.getStyleClass().addAll("flat", "icon-button");
    close.setAccessibleText(look.words().of("notice.dismiss"));
    close.setOnAction(_ -> model.dismiss());
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox sign = new HBox();
    sign.setAlignment(Pos.CENTER);
    getChildren().addAll(sign, text, code, offered, close);
    model
        .notice()
        .subscribe(
            notice -> {
              setVisible(notice.isPresent());
              setManaged(notice.isPresent());
              text.setText(notice.map(Notice::text).orElse(""));
              code.setText(notice.flatMap(Notice::code).orElse(""));
              boolean done = notice.flatMap(Notice::offer).isPresent();
              sign.getChildren().setAll((done ? Icon.DONE : Icon.WARNING).node(16));
              pseudoClassStateChanged(Styles.DONE, done);
              offer(offered, notice.flatMap(Notice::offer), model);
            });
  }

  private static void offer(Button button, Optional<Notice.Offer> offer, ShellViewModel model) {
    button.setVisible(offer.isPresent());
    button.setManaged(offer.isPresent());
    button.setText(offer.map(Notice.Offer::name).orElse(""));
    button.setOnAction(
        _ -> {
          model.dismiss();
          offer.ifPresent(taken -> taken.taken().run());
        });
  }
}
