package dev.plumbline.ui.run;

import dev.plumbline.model.Attachment;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What stands beside the run; the selected thing with all that it says. */
final class BesideTab extends HBox {
  private static final double HALF = 480;

  private final OpenRun run;
  private final Look look;
  private final RunTable<BesideRow> table;
  private final Label title = new Label();
  private final ComboBox<String> against = new ComboBox<>();
  private final TextArea text = new TextArea();
  private Optional<Attachment> attachment = Optional.empty();

  BesideTab(OpenRun run, Look look) {
    super(16);
    this.run = run;
    this.look = look;
    getStyleClass().add("beside");
    table =
        new RunTable<>(
            List.of(
                Column.<BesideRow>words(say("run.column.beside"), 88, BesideRow::about)
                    .styled(_ -> "muted"),
                Column.<BesideRow>words(say("run.column.beside.name"), 184, BesideRow::name)
                    .upTo(320),
                Column.<BesideRow>words(say("run.column.beside.said"), 240, BesideRow::value)
                    .growing()),
            say("run.beside.none"));
    title.getStyleClass().add("chart-title");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    against.setConverter(new RunsNames());
    against.setMinWidth(USE_PREF_SIZE);
    against.setAccessibleText(say("run.beside.against"));
    against.setOnAction(_ -> ask());
    text.setEditable(false);
    text.getStyleClass().add("mono");
    text.setAccessibleText(say("run.beside.text"));
    VBox.setVgrow(text, Priority.ALWAYS);
    HBox head = new HBox(8, title, against);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(28);
    VBox detail = new VBox(4, head, text);
    detail.setPrefWidth(HALF);
    detail.setMinWidth(240);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox all = new VBox(4, table);
    if (run.besideEdits().isPossible()) {
      all.getChildren().add(new BesideDoing(run.besideEdits(), look));
    }
    HBox.setHgrow(all, Priority.ALWAYS);
    getChildren().add(all);
    run.besideEdits().now().subscribe(now -> list(BesideRow.of(now.beside(), look), detail));
    run.attached().shown().subscribe(this::answered);
    table.table().selection().selectedItemProperty().subscribe(this::show);
    table.table().selection().selectFirst();
  }

  /** The same row stays selected, or the first. */
  private void list(List<BesideRow> rows, Node detail) {
    Optional<BesideRow> before = table.table().selected();
    table.show(rows);
    getChildren().remove(detail);
    if (!rows.isEmpty()) {
      getChildren().add(detail);
      table.table().selection().select(Math.max(0, before.map(rows::indexOf).orElse(0)));
    }
  }

  private void show(BesideRow row) {
    attachment = row == null ? Optional.empty() : row.attachment();
    title.setText(row == null ? "" : row.name());
    List<String> others = attachment.map(run.attached()::others).orElse(List.of());
    List<String> choices = new ArrayList<>(List.of(""));
    choices.addAll(others);
    against.getItems().setAll(choices);
    against.setVisible(!others.isEmpty());
    against.setManaged(!others.isEmpty());
    against.getSelectionModel().selectFirst();
    if (attachment.isEmpty()) {
      text.setWrapText(true);
      text.setText(row == null ? "" : row.said());
    } else {
      ask();
    }
  }

  private void ask() {
    String other = against.getValue();
    attachment.ifPresent(
        one -> {
          if (other == null || other.isEmpty()) {
            run.attached().show(one);
          } else {
            run.attached().compare(one, other);
          }
        });
  }

  private void answered(Later<AttachmentTexts.Shown> answer) {
    BesideRow row = table.table().selected().orElse(null);
    if (attachment.isEmpty() || row == null) {
      return;
    }
    text.setWrapText(false);
    answer.problem().ifPresent(problem -> text.setText(problem.message()));
    answer
        .value()
        .filter(_ -> !answer.pending())
        .ifPresent(
            shown -> {
              String why = shown.why().isEmpty() ? "" : say("run.attached." + shown.why());
              text.setText(
                  shown.text().isBlank()
                      ? String.join("\n\n", why, row.said()).strip()
                      : shown.text() + (why.isEmpty() ? "" : "\n\n" + why));
            });
  }

  private String say(String key) {
    return look.words().of(key);
  }

  /** Runs by what they are called. */
  private final class RunsNames extends StringConverter<String> {
    @Override
    public String toString(String id) {
      return id == null || id.isEmpty()
          ? say("run.beside.text")
          : look.words().of("run.beside.against.run", run.nameOf(id));
    }

    @Override
    public String fromString(String name) {
      return name;
    }
  }
}
