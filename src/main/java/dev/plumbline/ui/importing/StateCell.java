package dev.plumbline.ui.importing;

import dev.plumbline.model.Run;
import dev.plumbline.ui.common.Look;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How far a file is: a bar with its pace while it is read, words before and after. */
final class StateCell extends StackPane {
  private static final double AS_WIDE_AS_THE_COLUMN = 2000;

  private final Look look;
  private final ProgressBar bar = new ProgressBar(0);
  private final Label percent = figure(44);
  private final Label rate = figure(72);
  private final Label left = figure(76);
  private final HBox reading = new HBox(4, bar, percent, rate, left);
  private final Label first = new Label();
  private final Label second = new Label();
  private final Hyperlink run = new Hyperlink();
  private final Hyperlink map;
  private final VBox words = new VBox(first, second);
  private final Tooltip whole = new Tooltip();

  /**
   * @param mapped of a table whose columns a person wants to map
   */
  StateCell(Look look, Consumer<Run> open, Consumer<Path> mapped) {
    this.look = look;
    map = new Hyperlink(look.words().of("import.map"));
    map.setOnAction(_ -> mapped.accept((Path) map.getUserData()));
    bar.setPrefWidth(150);
    bar.setMinWidth(80);
    reading.setAlignment(Pos.CENTER_LEFT);
    percent.getStyleClass().remove("muted");
    first.setMinWidth(0);
    second.setMinWidth(0);
    second.getStyleClass().add("caption");
    run.setOnAction(_ -> open.accept((Run) run.getUserData()));
    words.setAlignment(Pos.CENTER_LEFT);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    setPrefSize(AS_WIDE_AS_THE_COLUMN, 34);
    Tooltip.install(words, whole);
  }

  private static Label figure(double width) {
    Label label = new Label();
    label.setMinWidth(width);
    label.setPrefWidth(width);
    label.setAlignment(Pos.CENTER_RIGHT);
    label.getStyleClass().add("muted");
    return label;
  }

  void show(ImportLine line) {
    switch (line.state().get()) {
      case LineState.Reading(double share, double bytes, double seconds) -> {
        bar.setProgress(share);
        percent.setText(ImportWords.percent(share));
        rate.setText(ImportWords.rate(look, bytes));
        left.setText(ImportWords.left(look, seconds));
        put(reading);
      }
      case LineState.Known(Run known) -> {
        run.setText(String.valueOf(Path.of(known.source()).getFileName()));
        run.setUserData(known);
        say(look.words().of("import.known"), "", "muted");
        HBox both = new HBox(4, first, run);
        both.setAlignment(Pos.CENTER_LEFT);
        put(both);
      }
      case LineState.Table _ -> {
        map.setUserData(line.row().file());
        say(look.words().of("import.unknown-table"), "", "muted");
        HBox both = new HBox(4, first, map);
        both.setAlignment(Pos.CENTER_LEFT);
        put(both);
      }
      default -> {
        say(line.state().get());
        if (line.row().figuresOnly() && line.isChangeable()) {
          second.setText(look.words().of("import.figures-only"));
          words.getChildren().setAll(first, second);
        }
      }
    }
  }

  private void say(LineState state) {
    switch (state) {
      case LineState.Asked _ -> say(look.words().of("import.ready"), "", "faint");
      case LineState.Waits _ -> say(look.words().of("import.waits"), "", "faint");
      case LineState.Imported(long points, long requests) ->
          say(
              look.words().of("import.imported"),
              look.words()
                  .of(
                      "import.imported.counts",
                      look.numbers().count(points),
                      look.numbers().count(requests)),
              "");
      case LineState.Partial(String why, double seconds, long requests, boolean takesSide) -> {
        say(
            look.words().of("import.partial", duration(seconds)),
            look.words()
                .of(
                    takesSide ? "import.partial.side" : "import.partial.no-side",
                    look.numbers().count(requests)),
            "strong");
        whole.setText(why);
      }
      case LineState.Summary(String of, boolean done) ->
          say(look.words().of(done ? "import.summary.done" : "import.summary", of), "", "muted");
      case LineState.NotAResult _ -> say(look.words().of("import.not-a-result"), "", "muted");
      case LineState.Missing(String why) -> say(why, "", "worse-text");
      case LineState.LeftOut(String why) -> say(look.words().of("import.left-out"), why, "muted");
      case LineState.Failed(String message, String code) -> say(message, code, "worse-text");
      case LineState.Stopped _ -> say(look.words().of("import.stopped"), "", "muted");
      case LineState.Reading _, LineState.Known _, LineState.Table _ ->
          throw new IllegalStateException();
    }
    words.getChildren().setAll(first);
    if (!second.getText().isEmpty()) {
      words.getChildren().add(second);
    }
    put(words);
  }

  private void say(String one, String two, String style) {
    first.setText(one);
    second.setText(two);
    whole.setText((one + "\n" + two).strip());
    first.getStyleClass().setAll("label");
    if (!style.isEmpty()) {
      first.getStyleClass().add(style);
    }
  }

  private String duration(double seconds) {
    return look.numbers().duration(Duration.ofMillis(Math.round(1000 * seconds)));
  }

  private void put(Node node) {
    if (!getChildren().equals(List.of(node))) {
      getChildren().setAll(node);
    }
  }
}
