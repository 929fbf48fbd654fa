package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.RunCard;
import dev.plumbline.chart.MiniHeatmap;
import dev.plumbline.model.Run;
import dev.plumbline.store.Headline;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Hindered;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.PageState;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is known of the selected run, and what can be changed of it. */
final class RunCardView extends ScrollPane {
  private static final double HEAT = 114;

  /** Narrower than any scroll bar, wider than the card's border. */
  private static final double BAR = 3;

  private static final double GAP = 8;
  private static final double LEFT = 15;

  private final Look look;
  private final LibraryWords words;
  private final Label name = new Label();
  private final Label of = new Label();
  private final ChartView heat;
  private final CardFacts figures;
  private final CardFacts source;
  private final CardEnvironment environment;
  private final VBox diagnostics = new VBox(4);
  private final NoteField note;
  private final Button open;
  private final Button promote;
  private final Button delete;
  private String shown = "";

  RunCardView(LibraryViewModel model, Look look, Navigation navigation, RunQuestions questions) {
    this.look = look;
    this.words = new LibraryWords(look);
    name.getStyleClass().add("card-title");
    of.getStyleClass().add("caption");
    of.setWrapText(true);
    heat = new ChartView(look);
    heat.setMinHeight(HEAT);
    heat.setPrefHeight(HEAT);
    heat.setFocusTraversable(false);
    figures = new CardFacts();
    source = new CardFacts();
    environment = new CardEnvironment(model, look);
    note = new NoteField(model, look);
    open = button("library.open-run", () -> model.open(shown));
    promote = button("library.promote", questions::promote);
    promote.setTooltip(new Tooltip(look.words().of("library.promote.about")));
    delete = button("library.delete", questions::delete);
    delete.getStyleClass().add("danger");
    Button again = button("library.read-again", () -> navigation.readAgain(shown));
    again.getStyleClass().add("link");
    again.setTooltip(new Tooltip(look.words().of("library.read-again.about")));
    MoveMenu moving = new MoveMenu(model, look, questions::move);
    MenuButton move = new MenuButton("", null, new MenuItem()); // without items it never opens
    move.getStyleClass().add("small");
    move.setOnShowing(_ -> move.getItems().setAll(moving.items()));
    model.selected().subscribe(runs -> move.setText(look.words().of("library.move", runs.size())));
    HBox actions = new HBox(8, open, hindered(model, promote), hindered(model, delete));
    VBox card =
        new VBox(
            12,
            new VBox(2, name, of),
            heat,
            section("library.figures", figures),
            section("library.environment", new VBox(4, environment, hindered(model, move))),
            section("library.source", new VBox(4, source, hindered(model, again))),
            section("library.diagnostics", diagnostics),
            section("library.note", note),
            actions);
    card.getStyleClass().add("run-card");
    setContent(card);
    // Later: while it is laid out, what is in it takes no other size.
    viewportBoundsProperty()
        .subscribe(seen -> Platform.runLater(() -> leaveBar(card, seen.getWidth())));
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("card-scroll");
    model.details().subscribe(this::show);
  }

  /** Where there is a scroll bar, what is beside it does not touch it. */
  private void leaveBar(Region card, double seen) {
    boolean bar = seen > 0 && seen < getWidth() - BAR;
    card.setPadding(new Insets(0, bar ? GAP : 0, GAP, LEFT));
  }

  /** What one does most with a run. */
  Node open() {
    return open;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(look.words().of(key));
    button.setOnAction(_ -> action.run());
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private Node hindered(LibraryViewModel model, Control button) {
    Hindered hindered = new Hindered(button);
    hindered.because(words.hindrance(model));
    return hindered;
  }

  private Node section(String key, Node content) {
    Label title = new Label(look.words().of(key));
    title.getStyleClass().add("card-head");
    return new VBox(4, title, content);
  }

  private void show(PageState<RunDetails> state) {
    switch (state) {
      case PageState.Ready<RunDetails>(RunDetails details) -> show(details);
      case PageState.Failed<RunDetails>(var problem) -> of.setText(problem.message());
      case PageState.Empty<RunDetails> _ -> getContent().setVisible(false);
      case PageState.Loading<RunDetails> _ -> {}
    }
  }

  private void show(RunDetails details) {
    RunCard card = details.card();
    LibraryEntry entry = card.entry();
    Run run = entry.run();
    getContent().setVisible(true);
    if (!shown.equals(run.id())) {
      setVvalue(0);
    }
    shown = run.id();
    name.setText(entry.name());
    of.setText(
        String.join(" · ", run.test(), (run.tool() + " " + run.toolVersion()).strip())
            + (run.isPartial() ? " · " + words.word("library.partial") : "")
            + card.promoted().stream()
                .map(called -> " · " + look.words().of("library.promoted-as", called))
                .collect(Collectors.joining())
            + (entry.figuresOnly() ? " · " + words.word("library.figures-only.card") : ""));
    showHeat(details.heat(), details.pictured());
    showFigures(entry);
    environment.show(run, card.machine());
    source.clear();
    source.add(words.word("library.file"), card.fileName()).getStyleClass().add("mono");
    source.add(
        words.word("library.read"),
        look.numbers().bytes(run.sourceBytes()) + " · " + card.format());
    source
        .add(words.word("library.stated"), entry.thresholds().words())
        .getTooltip()
        .setText(words.stated(entry.thresholds()));
    DiagnosticLines.fill(diagnostics, card.diagnostics(), look);
    note.show(entry);
  }

  /** A run that keeps no values has no picture, and no room for one. */
  private void showHeat(Optional<RunDetails.Heat> seen, boolean pictured) {
    heat.setVisible(pictured);
    heat.setManaged(pictured);
    if (seen.isEmpty()) {
      heat.clear();
      return;
    }
    RunDetails.Heat cells = seen.get();
    heat.show(
        new MiniHeatmap(
            words.word("library.heat"),
            words.word("library.heat.about"),
            (_, _, _) -> cells.cells(),
            0,
            cells.seconds(),
            cells.unit()));
  }

  private void showFigures(LibraryEntry entry) {
    Run run = entry.run();
    Headline headline = entry.headline().orElse(Headline.NONE);
    figures.clear();
    if (entry.benchmarks() > 0) {
      figures.add(words.word("library.benchmarks"), look.numbers().count(entry.benchmarks()));
      figures.add(words.word("library.duration"), words.duration(entry));
      return; // it has no latencies, users or errors, and none is missed
    }
    figures.add(words.word("library.requests"), words.requests(entry));
    figures.add(
        words.word("library.percentiles"),
        Double.isNaN(headline.p95())
            ? words.word("library.not-in-file")
            : String.join(
                    " · ",
                    words.quantity(headline.p50()),
                    words.quantity(headline.p95()),
                    words.quantity(headline.p99()))
                + " ms");
    figures.add(
        words.word("library.errors"),
        Double.isNaN(entry.errorShare())
            ? words.word("library.not-in-file")
            : look.numbers().count(run.failed()) + " (" + words.errors(entry) + " %)");
    figures.add(
        words.word("library.users"),
        Double.isNaN(headline.usersMost())
            ? words.word("library.not-in-file")
            : look.numbers().count(Math.round(headline.usersLeast()))
                + "\u2013"
                + look.numbers().count(Math.round(headline.usersMost())));
    figures.add(words.word("library.duration"), words.duration(entry));
  }
}
