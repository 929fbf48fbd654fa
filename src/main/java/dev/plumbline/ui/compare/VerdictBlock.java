package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.budget.Window;
import dev.plumbline.report.Figures;
import dev.plumbline.report.Text;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The verdict as a sentence, its reasons, and the ways to ask further. */
final class VerdictBlock extends HBox {
  private final Look look;
  private final Label window = new Label();
  private final Sentence headline;
  private final VBox reasons = new VBox(4);
  private final Button know = new Button();
  private final Button addRuns = new Button();
  private final Button save = new Button();
  private final Tooltip saving = new Tooltip();
  private final HBox actions = new HBox(8);
  private final MethodPopover method;

  /**
   * @param saveReport writes what is shown as a report
   */
  VerdictBlock(Look look, Navigation navigation, Runnable saveReport) {
    this.look = look;
    headline = new Sentence(look, "headline");
    method = new MethodPopover(look);
    know.setText(look.words().of("compare.know"));
    know.setGraphic(Icon.HELP.node(14));
    know.getStyleClass().addAll("link", "know");
    know.setMinWidth(USE_PREF_SIZE);
    know.setOnAction(_ -> method.toggle(know));
    addRuns.setText(look.words().of("compare.one.add"));
    addRuns.getStyleClass().add("add-runs");
    addRuns.setOnAction(_ -> navigation.chooseFiles());
    save.setText(look.words().of("compare.report"));
    save.setGraphic(Icon.REPORT.node(14));
    save.getStyleClass().add("save-report");
    save.setMinWidth(USE_PREF_SIZE);
    save.setTooltip(saving);
    save.setOnAction(_ -> saveReport.run());
    addRuns.setMinWidth(USE_PREF_SIZE);
    actions.setAlignment(Pos.TOP_RIGHT);
    VBox ways = new VBox(8, know, actions);
    ways.setAlignment(Pos.TOP_RIGHT);
    ways.setMinWidth(USE_PREF_SIZE);
    window.getStyleClass().addAll("caption", "window-said");
    VBox words = new VBox(4, window, headline, reasons);
    HBox.setHgrow(words, Priority.ALWAYS);
    setPadding(new Insets(8, 0, 6, 0));
    setSpacing(24);
    getStyleClass().add("hairline-below");
    getChildren().addAll(words, ways);
  }

  void show(Judged judged) {
    String caption = caption(judged);
    window.setManaged(!caption.isEmpty());
    window.setVisible(!caption.isEmpty());
    window.setText(caption);
    List<Text> lines = judged.lines();
    Predicate<Verdict> larger = verdict -> larger(judged, verdict);
    headline.show(lines.subList(0, 1), larger);
    reasons.getChildren().clear();
    paragraphs(lines.subList(1, lines.size()), judged.oneRunASide())
        .forEach(
            paragraph -> {
              Sentence sentence = new Sentence(look, "");
              sentence.show(paragraph, larger);
              reasons.getChildren().add(sentence);
            });
    actions.getChildren().setAll(save);
    if (judged.oneRunASide()) {
      actions.getChildren().addFirst(addRuns);
    }
    method.show(judged);
    saving.setText(
        look.words()
            .of(
                "compare.report.more",
                judged.asked().statistic().word(),
                Figures.chosen(judged.table().options().margin()),
                WindowChoice.words(judged.compared().window(), look.words())));
  }

  /** What a reader did not choose just now but should know: the window, and a statistic led to. */
  private String caption(Judged judged) {
    List<String> parts = new ArrayList<>();
    Window part = judged.compared().window();
    if (!part.isWhole()) {
      parts.add(look.words().of("compare.window.of", WindowChoice.part(part, look.words())));
    }
    if (judged.asked().led()) {
      boolean mean = judged.asked().statistic() == Statistic.MEAN;
      String at =
          mean
              ? look.words().of("compare.at.mean")
              : look.words().of("compare.at", judged.asked().statistic().word());
      parts.add(look.words().of("compare.led", at));
    }
    double margin = judged.asked().margin();
    if (margin != Asked.FIRST.margin()) {
      parts.add(
          look.words()
              .of(
                  "compare.margin.chosen",
                  Figures.chosen(margin),
                  Figures.chosen(Asked.FIRST.margin())));
    }
    return String.join(" \u00b7 ", parts);
  }

  /** What the statistic in question says on one line, what others say on the next. */
  private static List<List<Text>> paragraphs(List<Text> lines, boolean apart) {
    if (apart || lines.size() < 3) {
      return lines.stream().map(List::of).toList();
    }
    int last = lines.size() - 1;
    return List.of(lines.subList(0, last), lines.subList(last, lines.size()));
  }

  private static boolean larger(Judged judged, Verdict verdict) {
    return judged.rows().stream()
        .filter(row -> row.verdict() == verdict)
        .findFirst()
        .or(() -> judged.table().rows().stream().filter(r -> r.verdict() == verdict).findFirst())
        .map(ComparedRow::change)
        .map(change -> change > 0)
        .orElse(false);
  }
}
