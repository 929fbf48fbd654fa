package dev.plumbline.ui.compare;

import dev.plumbline.app.MarkedSides;
import dev.plumbline.app.RunSide;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Page;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.Part;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.StateView;
import dev.plumbline.ui.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The Compare screen. */
public final class CompareView implements Page {
  /** More would be a list, and that is the Library. */
  private static final int OFFERED = 3;

  private final CompareViewModel model;
  private final ReportViewModel report;
  private final Words words;
  private final Navigation navigation;
  private final SidesBar sides;
  private final Button choose;
  private final StateView<Judged> state;
  private final VBox page = new VBox();
  private final ReadOnlyStringWrapper hint;
  private Optional<ComparedPane> compared = Optional.empty();

  /**
   * @param marked sides that could be compared, each of a test
   * @param sample opens the comparison of the sample data
   */
  public CompareView(
      CompareViewModel model,
      ReportViewModel report,
      Look look,
      Navigation navigation,
      ObservableValue<List<MarkedSides>> marked,
      Runnable sample) {
    this.model = model;
    this.report = report;
    this.words = look.words();
    this.navigation = navigation;
    this.hint = new ReadOnlyStringWrapper(words.of("compare.hint"));
    sides = new SidesBar(model, look, navigation);
    choose = button("compare.empty.library", navigation::library);
    model.state().subscribe(this::letGo);
    state =
        new StateView<>(look, model.state(), empty(marked, sample), judged -> shown(judged, look));
    state.remedies(this::remedies);
    state.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(state, Priority.ALWAYS);
    page.getChildren().addAll(sides, new ReportLine(report, words), state);
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public ObservableValue<String> hint() {
    return hint.getReadOnlyProperty();
  }

  @Override
  public Node firstFocus() {
    return switch (model.state().get()) {
      // Not there while it is read: the keyboard waits for what comes then.
      case PageState.Empty<Judged> _, PageState.Loading<Judged> _ -> choose;
      case PageState.Ready<Judged> _ ->
          compared.flatMap(ComparedPane::firstFocus).orElse(sides.firstFocus());
      case PageState.Failed<Judged> _ -> sides.firstFocus();
    };
  }

  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of(sides));
    if (model.state().get() instanceof PageState.Ready<Judged> && compared.isPresent()) {
      parts.addAll(compared.get().parts());
    } else {
      parts.add(Part.of(state));
    }
    return parts;
  }

  private Node shown(Judged judged, Look look) {
    ComparedPane pane = compared.orElseGet(() -> new ComparedPane(model, report, look, navigation));
    compared = Optional.of(pane);
    return pane.show(judged);
  }

  /** A comparison that was closed takes its values with it. */
  private void letGo(PageState<Judged> state) {
    if (state instanceof PageState.Empty<Judged>) {
      compared.ifPresent(ComparedPane::close);
      compared = Optional.empty();
    }
  }

  private Node empty(ObservableValue<List<MarkedSides>> marked, Runnable sample) {
    Label title = new Label(words.of("compare.empty.title"));
    title.getStyleClass().add("title");
    Label text = new Label(words.of("compare.empty.text"));
    text.getStyleClass().add("text-block");
    text.setWrapText(true);
    text.setMaxWidth(520);
    HBox buttons = new HBox(8, choose, button("compare.empty.sample", sample));
    buttons.setAlignment(Pos.CENTER);
    VBox ready = new VBox(8);
    ready.setAlignment(Pos.CENTER);
    marked.subscribe(
        all -> {
          ready.getChildren().setAll(all.stream().limit(OFFERED).map(this::offer).toList());
          ready.setManaged(!all.isEmpty());
          choose.getStyleClass().remove("primary");
          if (all.isEmpty()) {
            choose.getStyleClass().add("primary");
          }
        });
    return StateView.block(Icon.COMPARE.node(28), title, text, ready, buttons);
  }

  private Node offer(MarkedSides sides) {
    Button button =
        new Button(
            words.of(
                "compare.empty.marked",
                sides.test().isEmpty() ? words.of("compare.empty.tests") : sides.test(),
                sides.baseline().size(),
                sides.candidate().size()));
    button.getStyleClass().add("primary");
    button.setOnAction(
        _ -> navigation.compare(sides.ids(RunSide.BASELINE), sides.ids(RunSide.CANDIDATE)));
    return button;
  }

  private List<Node> remedies(Problem problem) {
    List<Node> buttons = new ArrayList<>();
    model.remedies(problem).forEach(remedy -> buttons.add(button(remedy.words(), remedy.action())));
    buttons.add(button("compare.remedy.library", navigation::library));
    return buttons;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(words.of(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void pressed(KeyEvent key) {
    boolean typing = key.getTarget() instanceof TextInputControl;
    if (key.getCode() == KeyCode.S && !typing && !key.isShortcutDown() && !key.isAltDown()) {
      model.swap();
      key.consume();
    }
  }
}
