package dev.plumbline.ui.run;

import dev.plumbline.model.KeptSample;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RowTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The kept samples of a place, slowest first; the selected one with all its tags, to be copied. */
final class SampleDrawer extends VBox {
  private static final double ROW = 24;

  /** A status is never cut: the name of the endpoint is. */
  private static final double WHY = 84;

  private static final double LEAST_TABLE = 3 * ROW;
  private static final double LEAST_DETAIL = 56;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final SampleWords words;
  private final RowTable<KeptSample> table;
  private final Button close;

  SampleDrawer(OpenRun run, SamplesHere samples, Look look) {
    super(4);
    words = new SampleWords(run, look);
    getStyleClass().add("drawer");
    Label title = new Label(look.words().of("run.samples"));
    title.getStyleClass().add("chart-title");
    close = new Button("", Icon.CLOSE.node(14));
    close.getStyleClass().addAll("flat", "icon-button", "small");
    close.setAccessibleText(look.words().of("run.samples.close"));
    close.setOnAction(_ -> run.samples().set(Optional.empty()));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    ToggleButton failed = failed(samples);
    HBox head = new HBox(8, title, between, failed, close);
    head.setAlignment(Pos.CENTER_LEFT);
    Label where = new Label(words.where(samples));
    where.getStyleClass().add("caption");
    where.setWrapText(true);
    table = new RowTable<>(columns(look, run), ROW);
    table.setMinHeight(LEAST_TABLE);
    table.show(samples.found());
    table
        .sorted()
        .subscribe(
            sorted ->
                where.setText(
                    sorted
                        ? words.where(samples)
                        : look.words().of("run.samples.slowest", words.where(samples))));
    getChildren().addAll(head, where);
    if (samples.found().isEmpty()) {
      Label none = new Label(look.words().of("run.samples.none", samples.of().all()));
      none.setWrapText(true);
      none.getStyleClass().add("muted");
      getChildren().add(none);
    } else {
      Label kept = new Label(words.kept(samples));
      kept.setWrapText(true);
      kept.setMinHeight(USE_PREF_SIZE);
      kept.getStyleClass().add("caption");
      getChildren().addAll(kept, table, detail());
    }
  }

  /** Shows the failed ones alone; offered where there are others too. */
  private ToggleButton failed(SamplesHere samples) {
    List<KeptSample> failures = samples.failed();
    ToggleButton failed = new ToggleButton(words.failed(samples));
    failed.getStyleClass().add("small");
    failed.setMinWidth(USE_PREF_SIZE);
    boolean offered = !failures.isEmpty() && failures.size() < samples.found().size();
    failed.setVisible(offered);
    failed.setManaged(offered);
    failed.setOnAction(
        _ -> {
          table.show(failed.isSelected() ? failures : samples.found());
          if (table.selected().isEmpty()) {
            table.selection().selectFirst();
          }
        });
    return failed;
  }

  /** The samples, or where none is the way out. */
  Node firstFocus() {
    return table.selected().isPresent() ? table.list() : close;
  }

  private TextArea detail() {
    TextArea detail = new TextArea();
    detail.setEditable(false);
    detail.getStyleClass().add("mono");
    detail.setWrapText(true);
    detail.setMinHeight(LEAST_DETAIL);
    detail.setPrefHeight(104);
    detail.setMaxHeight(104);
    VBox.setVgrow(detail, Priority.SOMETIMES);
    table
        .selection()
        .selectedItemProperty()
        .subscribe(sample -> detail.setText(sample == null ? "" : words.detail(sample)));
    table.selection().selectFirst();
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(table, Priority.ALWAYS);
    return detail;
  }

  private void pressed(KeyEvent key) {
    if (COPY.match(key)) {
      table.selected().ifPresent(this::copy);
      key.consume();
    }
  }

  private void copy(KeptSample sample) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words.detail(sample));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private List<Column<KeptSample>> columns(Look look, OpenRun run) {
    return List.of(
        Column.<KeptSample>words(look.words().of("run.column.time"), 68, words::when)
            .sorted(Comparator.comparingLong(KeptSample::epochNanos)),
        Column.<KeptSample>figures(
                run.explored().unit(), 60, sample -> look.numbers().quantity(sample.value()))
            .sorted(Comparator.comparingDouble(KeptSample::value)),
        Column.words(look.words().of("run.column.why"), WHY, words::why)
            .sorted(Comparator.comparing(words::why)),
        Column.<KeptSample>words(look.words().of("run.column.endpoint"), 120, words::what)
            .growing());
  }
}
