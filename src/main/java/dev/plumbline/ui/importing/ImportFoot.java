package dev.plumbline.ui.importing;

import dev.plumbline.app.ImportPace;
import dev.plumbline.app.ImportPreview;
import dev.plumbline.ui.common.Hindered;
import dev.plumbline.ui.common.Look;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How far all files are, what is opened when they are read, and the ways to go on. */
final class ImportFoot extends VBox {
  private final ImportSheetViewModel model;
  private final Look look;
  private final Label done = new Label();
  private final Label bytes = new Label();
  private final Label rate = new Label();
  private final Label left = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label stopping = new Label();
  private final VBox progress;
  private final CheckBox open = new CheckBox();
  private final HBox buttons = new HBox(8);
  private final Label queued = new Label();
  private Optional<Button> primary = Optional.empty();

  ImportFoot(ImportSheetViewModel model, Look look) {
    this.model = model;
    this.look = look;
    done.getStyleClass().add("strong");
    bytes.getStyleClass().add("muted");
    left.getStyleClass().add("muted");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("total");
    bar.setMinHeight(8);
    setMinHeight(USE_PREF_SIZE);
    stopping.setText(look.words().of("import.stopping"));
    stopping.getStyleClass().addAll("caption", "stopping");
    HBox line = new HBox(12, done, bytes, grow(), rate, left);
    progress = new VBox(8, line, bar, stopping);
    progress.getStyleClass().add("whole");
    open.selectedProperty().bindBidirectional(model.openWhenDone());
    queued.getStyleClass().add("muted");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    HBox last = new HBox(16, open, queued, grow(), buttons);
    last.setAlignment(Pos.CENTER_LEFT);
    setSpacing(16);
    getChildren().addAll(progress, last);
    model.state().subscribe(this::show);
    model.pace().subscribe(_ -> showPace());
    model.lines().opening().subscribe(this::showOpening);
    model
        .waiting()
        .subscribe(
            many ->
                queued.setText(
                    many.intValue() == 0 ? "" : look.words().of("import.queued", many.intValue())));
  }

  /** The button that Enter presses; none while there is nothing to go on with. */
  Optional<Button> primary() {
    return primary.filter(button -> !button.isDisabled());
  }

  private static Region grow() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }

  private void show(SheetState state) {
    // What came of all files is said above them when they are read to the end.
    long fresh = model.lines().runs().stream().filter(ImportLine::isFresh).count();
    boolean read =
        fresh > 0
            && (state instanceof SheetState.Running
                || (state instanceof SheetState.Ended(_, boolean stopped) && stopped));
    progress.setVisible(read);
    progress.setManaged(read);
    stopping.setVisible(state instanceof SheetState.Running);
    buttons.getChildren().clear();
    primary = Optional.empty();
    switch (state) {
      case SheetState.Asking(ImportPreview preview) -> {
        int runs = model.lines().runs().size();
        add("import.cancel", false, model::leave);
        Button start = button("import.start", true, model::start);
        start.setText(
            runs > 0 && fresh == 0
                ? look.words().of("import.go-on")
                : look.words().of("import.start", fresh));
        Hindered starting = new Hindered(start);
        starting.because(
            runs == 0 ? Optional.of(ImportWords.title(look, preview) + ".") : Optional.empty());
        buttons.getChildren().add(starting);
      }
      case SheetState.Running _ -> {
        add("import.stop", false, model::stop);
        add("import.background", true, model::leave);
      }
      case SheetState.Ended(_, boolean stopped) -> {
        boolean opens = !stopped && model.lines().opening().get().runs() > 0;
        add(opens ? "import.done" : "import.close", true, opens ? model::goOn : model::leave);
      }
      // Enter that comes early must not drop the question.
      case SheetState.Looking _ -> add("import.cancel", false, model::leave);
      case SheetState.Failed _ -> add("import.close", true, model::leave);
      case SheetState.Closed _ -> {}
    }
    showPace();
  }

  private void add(String key, boolean isPrimary, Runnable action) {
    buttons.getChildren().add(button(key, isPrimary, action));
  }

  private Button button(String key, boolean isPrimary, Runnable action) {
    Button button = new Button(look.words().of(key, 0));
    button.setDefaultButton(isPrimary);
    if (isPrimary) {
      button.getStyleClass().add("primary");
      primary = Optional.of(button);
    }
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void showPace() {
    Optional<ImportPace.Pace> now = model.pace().get();
    long read =
        model.lines().runs().stream()
            .map(line -> line.state().get())
            .filter(s -> s instanceof LineState.Imported || s instanceof LineState.Partial)
            .count();
    long fresh = model.lines().runs().stream().filter(ImportLine::isFresh).count();
    done.setText(look.words().of("import.read", read, fresh));
    now.ifPresent(
        pace -> {
          bar.setProgress(pace.share());
          bytes.setText(
              look.words()
                  .of(
                      "import.bytes",
                      look.numbers().bytes(pace.done()),
                      look.numbers().bytes(pace.of())));
          boolean going = model.state().get() instanceof SheetState.Running;
          rate.setText(going ? ImportWords.rate(look, pace.bytesPerSecond()) : "");
          left.setText(going ? ImportWords.left(look, pace.secondsLeft()) : "");
        });
  }

  private void showOpening(Opening opening) {
    open.setVisible(opening.runs() > 0);
    open.setText(
        opening.isComparison()
            ? look.words().of("import.open-comparison", opening.baseline(), opening.candidate())
            : look.words().of(opening.isRun() ? "import.open-run" : "import.open-library"));
  }
}
