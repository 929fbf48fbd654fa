package dev.plumbline.ui.compare;

import dev.plumbline.analysis.Verdict;
import dev.plumbline.report.Text;
import dev.plumbline.ui.common.Look;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.text.TextFlow;

/** Lines of a comparison as a paragraph, each verdict with its word in colour and its mark. */
final class Sentence extends TextFlow {
  /** A figure and its unit stay on one line. */
  private static final String UNBROKEN = "\u00a0%";

  private final Look look;

  Sentence(Look look, String styleClass) {
    this.look = look;
    getStyleClass().add("sentence");
    if (!styleClass.isEmpty()) {
      getStyleClass().add(styleClass);
    }
  }

  /**
   * @param larger whether the change that a verdict speaks of is a rise
   */
  void show(List<Text> lines, Predicate<Verdict> larger) {
    getChildren().clear();
    for (Text line : lines) {
      if (!getChildren().isEmpty()) {
        add(" ", "");
      }
      line(line, larger);
    }
    setAccessibleText(
        getChildren().stream()
            .filter(javafx.scene.text.Text.class::isInstance)
            .map(part -> ((javafx.scene.text.Text) part).getText().replace(UNBROKEN, " %"))
            .collect(Collectors.joining()));
  }

  private void line(Text line, Predicate<Verdict> larger) {
    List<Text.Span> spans = line.spans();
    int from = 0;
    Optional<Verdict> verdict = spans.isEmpty() ? Optional.empty() : verdict(spans.getFirst());
    if (verdict.isPresent()) {
      from = 1;
      String words = spans.getFirst().words();
      int end = words.indexOf(':') + 1;
      Verdict said = verdict.get();
      Sign.of(said, larger.test(said)).ifPresent(this::mark);
      add(words.substring(0, end), style(said));
      span(new Text.Span(words.substring(end), spans.getFirst().style()));
    }
    spans.subList(from, spans.size()).forEach(this::span);
  }

  private void mark(Node sign) {
    if (getStyleClass().contains("headline")) {
      sign.getStyleClass().add("large");
    }
    HBox beside = new HBox(sign);
    beside.getStyleClass().add("sign");
    getChildren().add(beside);
  }

  /** An interval has less weight than the change it belongs to. */
  private void span(Text.Span span) {
    boolean strong = span.style() == Text.Style.STRONG || span.style() == Text.Style.STRONG_NAME;
    boolean name = span.style() == Text.Style.NAME || span.style() == Text.Style.STRONG_NAME;
    String recorded = Text.EMPTY.and(span.words()).plain();
    String words = name ? recorded : look.numbers().local(recorded);
    int interval = words.lastIndexOf('[');
    if (strong && span.style() == Text.Style.STRONG && interval >= 0) {
      add(words.substring(0, interval), "strong");
      add(words.substring(interval), "");
    } else {
      add(words, strong ? "strong" : "");
    }
  }

  private void add(String words, String style) {
    Node text = new javafx.scene.text.Text(words.replace(" %", UNBROKEN));
    text.getStyleClass().add("text");
    if (!style.isEmpty()) {
      text.getStyleClass().add(style);
    }
    getChildren().add(text);
  }

  private static Optional<Verdict> verdict(Text.Span first) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> first.words().toLowerCase(Locale.ROOT).startsWith(verdict.word() + ":"))
        .findFirst();
  }

  private static String style(Verdict verdict) {
    return switch (verdict) {
      case WORSE -> "worse-word";
      case BETTER -> "better-word";
      case SAME, INCONCLUSIVE -> "plain-word";
    };
  }
}
