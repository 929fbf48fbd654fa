package dev.plumbline.ui.run;

import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Page;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.Part;
import dev.plumbline.ui.common.StateView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The page of one run. */
public final class RunView implements Page {
  private final RunViewModel model;
  private final Look look;
  private final Supplier<Optional<Path>> askForBudgets;
  private final Button choose;
  private final StateView<OpenRun> states;
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
  private Optional<Node> first = Optional.empty();
  private Supplier<List<Part>> parts = List::of;

  /**
   * @param askForBudgets asks the reader for a budgets file
   */
  public RunView(RunViewModel model, Look look, Supplier<Optional<Path>> askForBudgets) {
    this.model = model;
    this.look = look;
    this.askForBudgets = askForBudgets;
    choose = new Button(look.words().of("run.choose"));
    choose.getStyleClass().add("primary");
    choose.setOnAction(_ -> model.chooseRun());
    states = new StateView<>(look, model.state(), empty(), this::ready);
    states.getStyleClass().add("run-page");
    model.state().subscribe(this::entered);
  }

  @Override
  public Node node() {
    return states;
  }

  @Override
  public ObservableValue<String> hint() {
    return hint.getReadOnlyProperty();
  }

  @Override
  public Node firstFocus() {
    return first.orElse(choose);
  }

  @Override
  public List<Part> parts() {
    return first.isPresent() ? parts.get() : List.of(Part.of(states));
  }

  /** What is no longer shown is no longer held. */
  private void entered(PageState<OpenRun> state) {
    boolean ready = state instanceof PageState.Ready;
    if (!ready) {
      first = Optional.empty();
      parts = List::of;
    }
    boolean looked =
        state instanceof PageState.Ready<OpenRun>(OpenRun run) && !run.explored().figuresOnly();
    hint.set(looked ? look.words().of("run.hint") : "");
  }

  private Node ready(OpenRun run) {
    if (BenchmarkPane.shows(run)) {
      BenchmarkPane benchmarks = new BenchmarkPane(run, model, look);
      first = Optional.of(benchmarks.firstFocus());
      parts = benchmarks::parts;
      return benchmarks;
    }
    if (run.explored().figuresOnly()) {
      StatedPane stated = new StatedPane(run, model, look);
      first = Optional.of(stated.firstFocus());
      parts = stated::parts;
      return stated;
    }
    RunPane made = new RunPane(run, model, look, askForBudgets);
    first = Optional.of(made.firstFocus());
    parts = made::parts;
    return made;
  }

  private Node empty() {
    Label title = new Label(look.words().of("run.empty"));
    title.getStyleClass().add("title");
    Label text = new Label(look.words().of("run.empty.text"));
    text.getStyleClass().add("text-block");
    return StateView.block(Icon.RUN.node(28), title, text, choose);
  }
}
