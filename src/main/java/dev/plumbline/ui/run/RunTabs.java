package dev.plumbline.ui.run;

import dev.plumbline.app.RunWindow;
import dev.plumbline.ui.common.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What a run's window holds, one table at a time; each is made when it is first looked at. */
final class RunTabs extends VBox {
  /** A tab, with how much is in it. */
  private record Tab(
      String key, ToggleButton way, String name, Label counted, ToLongFunction<RunWindow> count) {}

  /** Those whose rows are not restricted to the chosen endpoint. */
  private static final Set<String> OF_ALL = Set.of("errors", "checks", "metrics", "resources");

  private static final double HEIGHT = 312;
  private static final double ROW = 24;

  private final OpenRun run;
  private final Look look;
  private final HBox row = new HBox();
  private final StackPane place = new StackPane();
  private final ToggleGroup group = new ToggleGroup();
  private final List<Tab> tabs = new ArrayList<>();
  private final Label said = new Label();

  RunTabs(OpenRun run, Look look) {
    this.run = run;
    this.look = look;
    row.getStyleClass().add("tab-row");
    row.setAlignment(Pos.CENTER_LEFT);
    tab("endpoints", window -> window.rows().size() - 1, () -> new EndpointTable(run, look));
    tab("errors", RunTabs::errors, () -> new ErrorTable(run, look).node());
    tab("checks", window -> window.checks().size(), () -> new CheckTable(run, look).node());
    tab(
        "limits",
        _ -> new LimitLines(run, look).all().size(),
        () -> new LimitTable(run, look).node());
    tab("stages", _ -> run.explored().stages().size(), () -> new StageTable(run, look).node());
    tab("metrics", _ -> run.explored().trends().size(), () -> new MetricTable(run, look).node());
    tab(
        "resources",
        window -> window.resources().size(),
        () -> new ResourceTable(run, look).node());
    tab("beside", _ -> BesideRow.of(run.beside(), look).size(), () -> new BesideTab(run, look));
    tab(
        "diagnostics",
        _ -> run.explored().diagnostics().size(),
        () -> new DiagnosticsTab(run, look));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    said.getStyleClass().addAll("caption", "may-be-cut");
    said.setTooltip(new Tooltip());
    said.getTooltip().textProperty().bind(said.textProperty());
    said.setMinWidth(0);
    row.getChildren().addAll(between, said);
    VBox.setVgrow(place, Priority.ALWAYS);
    place.setMinHeight(0);
    getChildren().addAll(row, place);
    setMinHeight(160);
    setPrefHeight(HEIGHT);
    setMaxHeight(Math.max(HEIGHT, needed(run.whole())));
    tabs.getFirst().way.fire();
    run.row().addListener((_, _, _) -> showEndpoints());
    run.window().subscribe(this::describe);
    run.besideEdits().now().addListener((_, _, _) -> describe(run.window().get()));
    run.budgets().addListener((_, _, _) -> describe(run.window().get()));
    run.outcomes().addListener((_, _, _) -> describe(run.window().get()));
  }

  /** Where the chosen tab's content stands. */
  Node shown() {
    return place;
  }

  /** The last of them. */
  void showDiagnostics() {
    tabs.getLast().way.fire();
    tabs.getLast().way.requestFocus();
  }

  private void tab(String key, ToLongFunction<RunWindow> count, Supplier<Node> content) {
    ToggleButton way = new ToggleButton();
    way.setToggleGroup(group);
    way.setMinWidth(USE_PREF_SIZE);
    Supplier<Node> once =
        new Supplier<>() {
          private Node made;

          @Override
          public Node get() {
            if (made == null) {
              made = content.get();
            }
            return made;
          }
        };
    way.setOnAction(
        _ -> {
          way.setSelected(true);
          place.getChildren().setAll(once.get());
          describe(run.window().get());
        });
    Label counted = new Label();
    counted.getStyleClass().add("caption");
    way.setGraphic(counted);
    way.setContentDisplay(ContentDisplay.RIGHT);
    tabs.add(new Tab(key, way, look.words().of("run.tab." + key), counted, count));
    row.getChildren().add(way);
  }

  /** Where the row is that the charts are of now. */
  private void showEndpoints() {
    if (run.row().get() > 0 && !tabs.getFirst().way.isSelected()) {
      tabs.getFirst().way.fire();
    } else {
      describe(run.window().get());
    }
  }

  private void describe(RunWindow window) {
    for (Tab tab : tabs) {
      tab.way.setText(tab.name);
      tab.counted.setText(look.numbers().count(tab.count.applyAsLong(window)));
    }
    String part =
        run.time()
            .selected()
            .get()
            .map(
                span ->
                    look.words()
                        .of(
                            "run.window.of",
                            Moments.span(span.from(), span.to(), run.explored().seconds())))
            .orElseGet(() -> look.words().of("run.whole"));
    tabs.stream()
        .filter(tab -> tab.way.isSelected())
        .forEach(tab -> said.setText(look.words().of("run.said." + tab.key, of(tab, part))));
  }

  /**
   * The tool's own outcomes are never of a window, and only the first tab tells endpoints apart.
   */
  private String of(Tab tab, String part) {
    if (tab.key.equals("limits") && run.budgets().get().isEmpty()) {
      return look.words().of("run.whole");
    }
    boolean ofAll = run.row().get() > 0 && OF_ALL.contains(tab.key);
    return ofAll ? look.words().of("run.tile.of", part, look.words().of("run.all")) : part;
  }

  /** What shows every row of the first two tables; more would be empty, and the charts take it. */
  private static double needed(RunWindow whole) {
    int rows = Math.max(whole.rows().size(), whole.errors().size());
    return 2 * ROW + 16 + rows * ROW;
  }

  private static long errors(RunWindow window) {
    return window.all().errors();
  }
}
