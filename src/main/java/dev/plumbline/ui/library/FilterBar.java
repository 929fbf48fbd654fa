package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.LibraryFilter;
import dev.plumbline.app.LibraryView;
import dev.plumbline.app.LibraryView.Facet;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.ThresholdOutcome;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.StateView;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;

/** What narrows the list down. */
final class FilterBar extends HBox {
  private static final List<Integer> DAYS = List.of(1, 7, 30, 365);

  private final LibraryViewModel model;
  private final Look look;
  private final LibraryWords words;
  private final CustomTextField field = new CustomTextField();
  private final Label marked = new Label();
  private final List<FilterChip<?>> chips = new ArrayList<>();

  FilterBar(LibraryViewModel model, Look look) {
    this.model = model;
    this.look = look;
    this.words = new LibraryWords(look);
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(8);
    getStyleClass().add("filter-bar");
    field.setPromptText(look.words().of("library.filter"));
    field.setAccessibleText(look.words().of("library.filter"));
    field.setLeft(Icon.SEARCH.node(13));
    Label key = new Label("/");
    key.getStyleClass().add("key");
    field.setRight(key);
    field.setPrefWidth(240);
    field.setMinWidth(120);
    field.textProperty().subscribe(text -> change(model.filter().get().withText(text)));
    marked.getStyleClass().add("caption");
    marked.setMinWidth(0);
    model.state().subscribe(_ -> marked.setText(marked()));
    model.lines().subscribe(_ -> marked.setText(marked()));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren().add(field);
    for (Facet facet : Facet.values()) {
      chips.add(chip(facet));
    }
    chips.addAll(List.of(verdictChip(), dateChip()));
    getChildren().addAll(chips);
    getChildren().addAll(between, marked);
  }

  /** Lists every run again. */
  void clear() {
    field.clear();
    chips.forEach(FilterChip::clear);
  }

  /** What stands where no run is left to list, and how to have them back. */
  Node nothing() {
    Label none = new Label(look.words().of("library.nothing"));
    Button all = new Button(look.words().of("library.show-all"));
    all.setOnAction(
        _ -> {
          clear();
          field.requestFocus();
        });
    return StateView.block(none, all);
  }

  /** Without room the counts give way: the buttons above say them as well. */
  void narrow(boolean narrow) {
    marked.setVisible(!narrow);
    marked.setManaged(!narrow);
  }

  TextField field() {
    return field;
  }

  private String marked() {
    List<LibraryEntry> all = model.view().map(LibraryView::entries).orElse(List.of());
    if (!model.filter().get().equals(LibraryFilter.ALL)) {
      long shown = model.lines().get().stream().filter(line -> line.run().isPresent()).count();
      return look.words().of("library.shown", shown, all.size());
    }
    long baseline = on(RunSide.BASELINE, all);
    long candidate = on(RunSide.CANDIDATE, all);
    return look.words().of("library.marked", baseline + candidate, all.size(), baseline, candidate);
  }

  private static long on(RunSide side, List<LibraryEntry> runs) {
    return runs.stream().filter(run -> run.side().equals(Optional.of(side))).count();
  }

  private FilterChip<String> chip(Facet facet) {
    FilterChip<String> chip =
        new FilterChip<>(
            look,
            look.words().of("library.column." + facet.name().toLowerCase(Locale.ROOT)),
            value -> facet == Facet.ENVIRONMENT ? words.environment(value) : value);
    chip.offers(() -> model.view().map(view -> view.choices().get(facet)).orElse(List.of()));
    chip.chosen().subscribe(value -> change(with(facet, value)));
    return chip;
  }

  private LibraryFilter with(Facet facet, Optional<String> value) {
    LibraryFilter now = model.filter().get();
    return switch (facet) {
      case TEST -> now.withTest(value);
      case TOOL -> now.withTool(value);
      case LABEL -> now.withLabel(value);
      case ENVIRONMENT -> now.withEnvironment(value);
    };
  }

  private FilterChip<ThresholdOutcome.Verdict> verdictChip() {
    FilterChip<ThresholdOutcome.Verdict> chip =
        new FilterChip<>(look, look.words().of("library.verdict"), words::verdict);
    chip.offers(() -> List.of(ThresholdOutcome.Verdict.values()));
    chip.chosen().subscribe(value -> change(model.filter().get().withVerdict(value)));
    return chip;
  }

  private FilterChip<Integer> dateChip() {
    FilterChip<Integer> chip =
        new FilterChip<>(
            look, look.words().of("library.date"), days -> look.words().of("library.days", days));
    chip.offers(() -> new ArrayList<>(DAYS));
    chip.chosen()
        .subscribe(
            days ->
                change(
                    model
                        .filter()
                        .get()
                        .withFrom(
                            days.map(back -> LocalDate.now(ZoneOffset.UTC).minusDays(back - 1L)))));
    return chip;
  }

  private void change(LibraryFilter filter) {
    model.filter().set(filter);
  }
}
