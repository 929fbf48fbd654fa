package dev.plumbline.ui.run;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.app.MachineWords;
import dev.plumbline.model.Run;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Hindered;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.TimeSelection.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which run this is, which window of it is looked at, and where to go from here. */
final class RunHeader extends HBox {
  /** Of its name in the header, which has more to say. */
  private static final double ENDPOINT = 240;

  private final OpenRun run;
  private final Look look;
  private final Button endpoint;
  private final Button window;

  RunHeader(OpenRun run, RunViewModel model, Look look) {
    super(8);
    this.run = run;
    this.look = look;
    getStyleClass().addAll("run-header", "hairline-below");
    setAlignment(Pos.TOP_LEFT);
    Label title = new Label(say("run.title", run.run().test(), run.name()));
    title.getStyleClass().add("page-title");
    Label stated = caption(String.join(" \u00b7 ", facts()));
    stated.setTooltip(new Tooltip(stated.getText()));
    HBox facts = new HBox(16, stated);
    facts.setAlignment(Pos.CENTER_LEFT);
    if (!run.baseline().others().isEmpty() && !run.explored().figuresOnly()) {
      facts.getChildren().add(legend());
    }
    VBox words = new VBox(title, facts);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    endpoint = chip(() -> run.row().set(0));
    endpoint.setMaxWidth(ENDPOINT);
    endpoint.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    window = chip(run.time()::clear);
    window.setMinWidth(USE_PREF_SIZE);
    Button compare = new Button(say("run.compare"), Icon.COMPARE.node(14));
    compare.setMinWidth(USE_PREF_SIZE);
    compare.setOnAction(_ -> model.compare());
    Hindered comparing = new Hindered(compare);
    comparing.because(run.isComparable() ? Optional.empty() : Optional.of(hindrance()));
    compare.setTooltip(
        new Tooltip(
            say("run.compare.more", run.sets().candidate().size(), run.sets().baseline().size())));
    Button again = new Button(say("run.read-again"));
    again.setMinWidth(USE_PREF_SIZE);
    again.setTooltip(new Tooltip(say("library.read-again.about")));
    again.setOnAction(_ -> model.readAgain());
    Hindered reading = new Hindered(again);
    reading.because(
        run.besideEdits().isPossible() ? Optional.empty() : Optional.of(say("library.read-only")));
    getChildren().addAll(words, endpoint, window, reading, comparing);
    run.row().subscribe(_ -> describeEndpoint());
    run.time().selected().subscribe(this::describe);
  }

  private String hindrance() {
    return say(run.run().isPartial() ? "run.compare.partial" : "run.compare.none");
  }

  private static Button chip(Runnable clear) {
    Button chip = new Button();
    chip.getStyleClass().add("window-chip");
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setGraphic(Icon.CLOSE.node(14));
    chip.setOnAction(_ -> clear.run());
    return chip;
  }

  private static void show(Button chip, boolean shown) {
    chip.setVisible(shown);
    chip.setManaged(shown);
  }

  private void describeEndpoint() {
    show(endpoint, run.endpoint().isPresent());
    String label = run.endpoint().map(RowKey::label).orElse("");
    endpoint.setText(label);
    endpoint.setTooltip(label.isEmpty() ? null : new Tooltip(label));
    endpoint.setAccessibleText(say("run.endpoint.clear", label));
  }

  private void describe(Optional<Span> span) {
    show(window, span.isPresent());
    span.ifPresent(
        of -> {
          String words = Moments.span(of.from(), of.to(), run.explored().seconds());
          window.setText(say("run.window.of", words));
          window.setAccessibleText(say("run.window.clear", words));
        });
  }

  private List<String> facts() {
    Run of = run.run();
    List<String> facts = new ArrayList<>();
    facts.add((of.tool() + " " + of.toolVersion()).strip());
    facts.add(Figures.time(of.started()));
    facts.add(look.numbers().duration(Duration.ofNanos(of.endNanos())));
    long benchmarks =
        run.explored().stated().stream().filter(dev.plumbline.app.RunView.Row::isScore).count();
    facts.add(
        benchmarks > 0 ? say("run.benchmarks", benchmarks) : say("run.requests", of.requests()));
    if (!run.explored().figuresOnly()) {
      facts.add(say("run.endpoints", run.explored().endpoints().size()));
    }
    facts.add(
        of.environment().isEmpty()
            ? say("run.environment.none")
            : say("run.environment", of.environment()));
    run.beside()
        .machine()
        .map(kept -> MachineWords.of(kept.environment()))
        .filter(words -> !words.isEmpty())
        .ifPresent(facts::add);
    return facts;
  }

  private Node legend() {
    HBox legend =
        new HBox(
            12,
            mark("baseline", say("run.legend.baseline", run.baseline().others().size())),
            mark("candidate", say("run.legend.this")));
    legend.setAlignment(Pos.CENTER_LEFT);
    legend.setMinWidth(USE_PREF_SIZE);
    return legend;
  }

  private static Node mark(String side, String words) {
    Region tick = new Region();
    tick.getStyleClass().addAll("side-tick", side + "-tick");
    Label label = new Label(words);
    label.getStyleClass().addAll("caption", side + "-text");
    HBox mark = new HBox(4, tick, label);
    mark.setAlignment(Pos.CENTER_LEFT);
    return mark;
  }

  private static Label caption(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("caption");
    return label;
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
