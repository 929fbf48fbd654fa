package dev.plumbline.ui.compare;

import dev.plumbline.app.Environments;
import dev.plumbline.app.RunOrder;
import dev.plumbline.app.RunSide;
import dev.plumbline.chart.PlainText;
import dev.plumbline.model.Run;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Which runs are compared, and how. */
final class SidesBar extends HBox {
  /** Of a name on a chip, in characters; its tooltip has all. */
  private static final int LONGEST = 28;

  private static final double LEAST = 88;
  private static final String CHOSEN = "chosen";

  private final CompareViewModel model;
  private final Words words;
  private final Button baseline;
  private final Button candidate;
  private final Button swap = new Button("", Icon.SWAP.node(14));
  private final Label context = new Label();

  SidesBar(CompareViewModel model, Look look, Navigation navigation) {
    this.model = model;
    this.words = look.words();
    baseline = chip(RunSide.BASELINE, navigation);
    candidate = chip(RunSide.CANDIDATE, navigation);
    swap.getStyleClass().addAll("flat", "small", "icon-button", "swap-sides");
    swap.setTooltip(new Tooltip());
    swap.setOnAction(_ -> model.swap());
    context.getStyleClass().addAll("caption", "may-be-cut");
    context.setMinWidth(0);
    context.setPrefWidth(0); // what is left, so that names of sides are cut last
    context.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(context, Priority.ALWAYS);
    HBox settings =
        new HBox(
            8,
            new StatisticChoice(model, words),
            new MarginChoice(model, words),
            new WindowChoice(model, words));
    settings.setMinWidth(USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(8);
    setPadding(new Insets(0, 0, 8, 0));
    getStyleClass().add("hairline-below");
    getChildren().addAll(baseline, swap, candidate, context, settings);
    model.sides().subscribe(this::show);
  }

  Button firstFocus() {
    return baseline;
  }

  private Button chip(RunSide side, Navigation navigation) {
    Button chip = new Button();
    chip.getStyleClass().addAll("side-chip", side.word(), "may-be-cut");
    chip.setMinWidth(LEAST);
    chip.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    SidePopover runs = new SidePopover(model, words, navigation, side);
    chip.setOnAction(_ -> runs.toggle(chip));
    return chip;
  }

  private void show(Optional<Sides> shown) {
    boolean any = shown.isPresent();
    setVisible(any);
    setManaged(any);
    shown.ifPresent(
        sides -> {
          name(baseline, RunSide.BASELINE, sides);
          name(candidate, RunSide.CANDIDATE, sides);
          swap(sides);
          context.setText(context(sides));
          context.setTooltip(new Tooltip(context.getText()));
        });
  }

  /** As long as they are swapped it stands out, and says which runs are the baseline now. */
  private void swap(Sides sides) {
    String offer = words.of("compare.swap");
    String told =
        sides.areSwapped() ? swapped(sides) + "\n" + words.of("compare.swapped.back") : offer;
    swap.getTooltip().setText(told);
    swap.setAccessibleText(told);
    swap.getStyleClass().remove(CHOSEN);
    if (sides.areSwapped()) {
      swap.getStyleClass().add(CHOSEN);
    }
  }

  private String swapped(Sides now) {
    return now.name(RunSide.BASELINE)
        .map(name -> words.of("compare.swapped.named", name, now.baseline().size()))
        .orElse(words.of("compare.swapped"));
  }

  private void name(Button chip, RunSide side, Sides sides) {
    List<Run> runs = sides.of(side);
    Map<String, String> names = sides.names();
    String word = words.of("compare." + side.word());
    String shared = sides.name(side).map(one -> PlainText.of(one, LONGEST)).orElse(word);
    String name = shared.startsWith(word) ? shared : words.of("compare.side.named", word, shared);
    chip.setText(words.of("compare.side", name, runs.size()));
    String list = runs.stream().map(run -> names.get(run.id())).collect(Collectors.joining("\n"));
    chip.setTooltip(new Tooltip(list));
    chip.setAccessibleText(words.of("compare.side.runs", chip.getText(), list.replace("\n", ", ")));
  }

  private String context(Sides sides) {
    List<Run> all = sides.all();
    if (all.isEmpty()) {
      return "";
    }
    String tests = distinct(all, Run::test);
    String environments = Environments.of(all);
    String where =
        environments.isEmpty()
            ? words.of("compare.environment.unstated")
            : words.of("compare.environment", environments);
    String first = Figures.day(all.stream().map(Run::started).sorted().toList().getFirst());
    String last = Figures.day(all.stream().map(Run::started).sorted().toList().getLast());
    String when = first.equals(last) ? first : first + " \u2013 " + last;
    String known =
        sides.baseline().size() < 2 || sides.candidate().size() < 2
            ? words.of("compare.context.one", tests, when, where)
            : words.of(
                "compare.context",
                tests,
                when,
                RunOrder.of(sides.baseline(), sides.candidate()).word(),
                where);
    return sides.areSwapped() ? words.of("compare.context.swapped", known) : known;
  }

  private static String distinct(List<Run> runs, Function<Run, String> fact) {
    return runs.stream()
        .map(fact)
        .filter(one -> !one.isBlank())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
