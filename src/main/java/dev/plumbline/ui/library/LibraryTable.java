package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.ThresholdOutcome;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RowTable;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The table of runs, with its keys. */
final class LibraryTable {
  private static final double ROW = 28;

  /** What matters less gives way before the name of a test is cut. */
  private static final double WITH_HISTORY = 944;

  private static final double WITH_TOOL = 872;

  private final LibraryViewModel model;
  private final Look look;
  private final LibraryWords words;
  private final RowTable<LibraryLine> table;
  private final RunQuestions questions;
  private final ObjectProperty<Optional<String>> renamed =
      new SimpleObjectProperty<>(Optional.empty());
  private boolean arranging;

  /**
   * @param questions asked before what is selected is deleted, or moved
   */
  LibraryTable(LibraryViewModel model, Look look, RunQuestions questions) {
    this.model = model;
    this.look = look;
    this.questions = questions;
    this.words = new LibraryWords(look);
    table = new RowTable<>(columns(), ROW);
    table.list().setAccessibleText(look.words().of("library.table"));
    table.list().getStyleClass().add("library-list");
    table.selection().setSelectionMode(SelectionMode.MULTIPLE);
    table.spanning(
        line ->
            line instanceof LibraryLine.Head head
                ? Optional.of(
                    new SetHead(look, words, head, model::fold, set -> model.compare(set.sides())))
                : Optional.empty());
    table.rowStyle(LibraryTable::style);
    table.whenOpened(this::open);
    table.list().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.selection().getSelectedItems().addListener((Observable _) -> selected());
    table.sorted().subscribe(model::sorted);
    table.list().hoverProperty().subscribe(model::holdStill);
    if (model.isChangeable()) {
      MoveMenu moving = new MoveMenu(model, look, questions::move);
      ContextMenu menu = new ContextMenu(new MenuItem()); // without items it never opens
      menu.setOnShowing(_ -> menu.getItems().setAll(moving.items()));
      table.list().setContextMenu(menu);
    }
    model.lines().subscribe(this::show);
    renamed.subscribe(_ -> show(model.lines().get()));
  }

  RowTable<LibraryLine> table() {
    return table;
  }

  private static String style(LibraryLine line) {
    return line.run().isEmpty()
        ? "group"
        : line.run().filter(entry -> entry.run().isPartial()).isPresent() ? "partial" : "";
  }

  private List<Column<LibraryLine>> columns() {
    int year = Year.now(ZoneOffset.UTC).getValue();
    return List.of(
        Column.drawn(
            "",
            32,
            () -> new SideCell(words, model::mark),
            line -> line.run().map(words::side).orElse("")),
        Column.words(word("when"), 104, of(entry -> words.when(entry, year)))
            .styled(_ -> "muted")
            .sorted(by(entry -> entry.run().started().toEpochMilli())),
        Column.words(word("test"), 144, of(entry -> entry.run().test()))
            .growing()
            .sorted(Comparator.comparing(of(entry -> entry.run().test()))),
        Column.<LibraryLine>drawn(
                word("run"),
                108,
                () -> new NameCell(model, look, renamed, () -> table().list().requestFocus()),
                of(LibraryEntry::name))
            .sorted(Comparator.comparing(of(LibraryEntry::name))),
        Column.words(word("tool"), 68, of(entry -> entry.run().tool()))
            .styled(_ -> "muted")
            .shownFrom(WITH_TOOL),
        Column.figures(word("duration"), 72, of(words::duration))
            .upTo(88)
            .sorted(by(entry -> entry.run().durationSeconds())),
        Column.figures(word("requests"), 76, of(words::requests))
            .sorted(by(entry -> entry.run().requests())),
        Column.figures(word("p95"), 68, of(words::p95)).sorted(by(LibraryEntry::p95)),
        Column.<LibraryLine>drawn(
                word("history"), 72, () -> new HistoryCell(look, words), of(words::history))
            .shownFrom(WITH_HISTORY),
        Column.figures(word("errors"), 68, of(words::errors)).sorted(by(LibraryEntry::errorShare)),
        Column.words(word("outcome"), 148, of(words::outcome)).styled(LibraryTable::outcomeStyle));
  }

  private static String outcomeStyle(LibraryLine line) {
    return line.run()
        .map(
            entry -> {
              if (entry.run().isPartial()) {
                return "outcome";
              }
              return entry.thresholds().verdict() == ThresholdOutcome.Verdict.MISSES
                  ? "chip worse"
                  : "outcome muted";
            })
        .orElse("");
  }

  private static Function<LibraryLine, String> of(Function<LibraryEntry, String> words) {
    return line -> line.run().map(words).orElse("");
  }

  private static Comparator<LibraryLine> by(ToDoubleFunction<LibraryEntry> figure) {
    return Comparator.comparingDouble(
        line -> line.run().map(figure::applyAsDouble).orElse(Double.NaN));
  }

  private String word(String column) {
    return look.words().of("library.column." + column);
  }

  /** The lines as they are now, with the same runs selected as before. */
  private void show(List<LibraryLine> lines) {
    if (renamed.get().isPresent()) {
      return; // nothing moves while a name is written
    }
    arranging = true;
    table.show(lines);
    table.selection().clearSelection();
    List<String> wanted = model.selected().get();
    for (int i = 0; i < table.list().getItems().size(); i++) {
      if (table.list().getItems().get(i).run().filter(e -> isOf(wanted, e)).isPresent()) {
        table.selection().select(i);
      }
    }
    arranging = false;
  }

  private static boolean isOf(List<String> wanted, LibraryEntry entry) {
    return wanted.contains(entry.run().id());
  }

  /** Brings the selection of the model on screen, where that is not what it is. */
  void followSelection() {
    if (!chosen().equals(model.selected().get())) {
      show(model.lines().get());
    }
  }

  private List<String> chosen() {
    return table.selection().getSelectedItems().stream()
        .flatMap(line -> line.run().stream())
        .map(entry -> entry.run().id())
        .toList();
  }

  private void selected() {
    List<String> runs = arranging ? List.of() : chosen();
    if (!runs.isEmpty() && !runs.equals(model.selected().get())) {
      model.select(runs);
    }
  }

  private void open(LibraryLine line) {
    if (renamed.get().isPresent()) {
      return;
    }
    switch (line) {
      case LibraryLine.Head(var set, _, _) when set.sides().isBoth() -> model.compare(set.sides());
      case LibraryLine.Head(var set, _, _) -> model.fold(set);
      case LibraryLine.Entry(LibraryEntry entry) -> model.open(entry.run().id());
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getTarget() instanceof TextInputControl) {
      return;
    }
    if (!key.isShortcutDown() && !key.isAltDown() && act(key.getCode())) {
      key.consume();
    }
  }

  private boolean act(KeyCode key) {
    switch (key) {
      case B -> model.side(Optional.of(RunSide.BASELINE));
      case C -> model.side(Optional.of(RunSide.CANDIDATE));
      case X -> model.side(Optional.empty());
      case DELETE -> questions.delete();
      case T -> questions.move();
      case F2 -> rename();
      case SPACE -> table.selected().ifPresent(this::mark);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Where Enter is the field's, which no key of the table disturbs. */
  private void rename() {
    table
        .selected()
        .flatMap(LibraryLine::run)
        .filter(_ -> model.isChangeable())
        .ifPresent(
            entry -> {
              table.list().scrollTo(table.selection().getSelectedIndex());
              renamed.set(Optional.of(entry.run().id()));
            });
  }

  private void mark(LibraryLine line) {
    switch (line) {
      case LibraryLine.Head(var set, _, _) -> model.fold(set);
      case LibraryLine.Entry(LibraryEntry entry) -> model.mark(entry.run().id());
    }
  }
}
