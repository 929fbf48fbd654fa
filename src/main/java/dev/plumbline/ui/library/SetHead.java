package dev.plumbline.ui.library;

import dev.plumbline.analysis.Verdict;
import dev.plumbline.app.LibrarySet;
import dev.plumbline.app.ThresholdOutcome;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The head of a set: its name and how many runs; of the candidate, what its comparison says; when;
 * and under the outcomes of its runs, that of all.
 */
final class SetHead extends HBox {
  /** As wide as the outcomes below it. */
  private static final double OUTCOME = 132;

  SetHead(
      Look look,
      LibraryWords words,
      LibraryLine.Head head,
      Consumer<LibrarySet> fold,
      Consumer<LibrarySet> compare) {
    LibrarySet set = head.set();
    getStyleClass().add("set-head");
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(8);
    Node chevron = (head.folded() ? Icon.OPEN_ASIDE : Icon.OPEN_BELOW).node(12);
    HBox sign = new HBox(chevron);
    sign.getStyleClass().add("fold");
    sign.setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(words.name(set));
    name.getStyleClass().addAll("strong", "set-name");
    if (set.kind() == LibrarySet.Kind.CANDIDATE) {
      name.getStyleClass().add("candidate-text");
    } else if (set.kind() == LibrarySet.Kind.BASELINE) {
      name.getStyleClass().add("baseline-text");
    }
    Label count = new Label(look.words().of("library.set-runs", set.entries().size()));
    Label about = new Label(words.about(set));
    about.getStyleClass().add("caption");
    about.setMinWidth(0);
    HBox named = new HBox(name, count);
    named.setAlignment(Pos.CENTER_LEFT);
    named.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox outcome = new HBox(outcome(words, set));
    outcome.setAlignment(Pos.CENTER_LEFT);
    outcome.setMinWidth(OUTCOME);
    outcome.setPrefWidth(OUTCOME);
    outcome.setMaxWidth(OUTCOME);
    getChildren().addAll(sign, named);
    head.verdict()
        .map(verdict -> verdict(look, verdict))
        .ifPresent(
            verdict -> {
              getChildren().add(verdict);
              opens(verdict, look, () -> compare.accept(set));
            });
    getChildren().addAll(about, between, outcome);
    setOnMouseClicked(
        click -> {
          fold.accept(set);
          click.consume();
        });
    setAccessibleText(
        Stream.of(
                name.getText() + count.getText(),
                head.verdict().map(verdict -> verdict(look, verdict).getText()).orElse(""),
                about.getText(),
                words.outcome(set))
            .filter(said -> !said.isEmpty())
            .collect(Collectors.joining(", ")));
  }

  private static void opens(Label verdict, Look look, Runnable compare) {
    verdict.getStyleClass().add("opens");
    verdict.setTooltip(new Tooltip(look.words().of("library.open-comparison")));
    verdict.setOnMouseClicked(
        click -> {
          compare.run();
          click.consume();
        });
  }

  private static Label outcome(LibraryWords words, LibrarySet set) {
    Label label = new Label(words.outcome(set));
    label
        .getStyleClass()
        .addAll("outcome", set.count(ThresholdOutcome.Verdict.MISSES) > 0 ? "worse-text" : "muted");
    return label;
  }

  private static Label verdict(Look look, SidesVerdict verdict) {
    Label label = new Label();
    label.setMinWidth(USE_PREF_SIZE);
    switch (verdict.whole()) {
      case WORSE -> {
        boolean both = verdict.better() > 0;
        label.setText(
            look.words()
                .of(
                    both ? "library.worse-and-better" : "library.worse",
                    verdict.worse(),
                    verdict.better()));
        label.getStyleClass().addAll("chip", "worse");
      }
      case BETTER -> {
        label.setText(look.words().of("library.better", verdict.better()));
        label.getStyleClass().addAll("chip", "better");
      }
      case SAME, INCONCLUSIVE -> {
        boolean same = verdict.whole() == Verdict.SAME;
        label.setText(look.words().of(same ? "library.same" : "library.inconclusive"));
        label.getStyleClass().add("muted");
      }
    }
    return label;
  }
}
