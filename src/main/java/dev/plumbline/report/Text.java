package dev.plumbline.report;

import dev.plumbline.chart.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of words in which recorded names stay apart from our own. */
public record Text(List<Span> spans) {
  public static final Text EMPTY = new Text(List.of());

  /** How words are meant. */
  public enum Style {
    PLAIN,
    STRONG,
    /** As recorded by a tool or written by a person; never to be read as markup. */
    NAME,
    STRONG_NAME,
    /** The mark of a footnote; its words are the footnote's id. */
    NOTE,
    /** A heading of the same report, by its words. */
    LINK
  }

  public record Span(String words, Style style) {}

  public Text {
    spans = List.copyOf(spans);
  }

  public static Text of(String words) {
    return EMPTY.and(words);
  }

  public static Text name(String recorded) {
    return EMPTY.andName(recorded);
  }

  public Text and(String words) {
    return with(new Span(words, Style.PLAIN));
  }

  public Text and(Text other) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(other.spans);
    return new Text(all);
  }

  public Text andStrong(String words) {
    return with(new Span(words, Style.STRONG));
  }

  public Text andName(String recorded) {
    return with(new Span(recorded, Style.NAME));
  }

  public Text andNote(String id) {
    return with(new Span(id, Style.NOTE));
  }

  public Text andLink(String heading) {
    return with(new Span(heading, Style.LINK));
  }

  /** The same with weight. */
  public Text strong() {
    return new Text(
        spans.stream()
            .map(
                span ->
                    switch (span.style) {
                      case PLAIN -> new Span(span.words, Style.STRONG);
                      case NAME -> new Span(span.words, Style.STRONG_NAME);
                      default -> span;
                    })
            .toList());
  }

  public boolean isEmpty() {
    return spans.stream().allMatch(span -> span.words.isEmpty());
  }

  /** Without markup, as a terminal shows it: names on one line, what can't be seen written out. */
  public String plain() {
    return spans.stream()
        .filter(span -> span.style != Style.NOTE)
        .map(span -> PlainText.of(span.words, 300))
        .collect(Collectors.joining());
  }

  private Text with(Span span) {
    List<Span> all = new ArrayList<>(spans);
    all.add(span);
    return new Text(all);
  }
}
