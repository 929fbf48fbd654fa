package dev.plumbline.report;

import java.util.Optional;

/** What stands in one place of a table: a value with its type, so that a workbook can reckon. */
public sealed interface Cell {
  /** As paper shows it. */
  Text shown();

  Cell NOTHING = new Words(Text.EMPTY);

  record Words(Text shown) implements Cell {
    static Words of(String words) {
      return new Words(Text.of(words));
    }
  }

  /**
   * A figure.
   *
   * @param value not finite where there is none
   * @param guarded whether it rests on fewer values than it should
   */
  record Value(double value, Format format, boolean guarded) implements Cell {
    @Override
    public Text shown() {
      String text = format.text(value);
      return Text.of(guarded && Double.isFinite(value) ? "(" + text + ")" : text);
    }
  }

  /** How figures are shown; the value of a percentage is a fraction. */
  enum Format {
    /** Three significant digits. */
    QUANTITY,
    COUNT,
    /** With its sign: +15.6 %. */
    CHANGE,
    /** With one digit more, where a margin is close: +10.04 %. */
    CLOSE_CHANGE,
    /** Without a sign: 6.5 %. */
    SIZE,
    /** As a person chose it: 5 %. */
    CHOSEN,
    /** A plain number as a person wrote it: 0.1, 50. */
    WRITTEN,
    PROBABILITY,
    /** A small percentage: 0.51 %. */
    SHARE,
    /** Hundredths of a share, with their sign: +0.22. */
    POINTS;

    String text(double value) {
      return switch (this) {
        case QUANTITY -> Figures.quantity(value);
        case COUNT -> Double.isFinite(value) ? Figures.count(Math.round(value)) : Figures.NONE;
        case CHANGE -> Figures.change(value);
        case CLOSE_CHANGE -> Figures.closeChange(value);
        case SIZE -> Figures.size(value);
        case CHOSEN -> Double.isFinite(value) ? Figures.chosen(value) : Figures.NONE;
        case WRITTEN -> Figures.written(value);
        case PROBABILITY -> Figures.probability(value);
        case SHARE -> Figures.share(value);
        case POINTS -> Figures.points(value / 100);
      };
    }
  }

  /**
   * A cell that a workbook reckons from others.
   *
   * @param formula as spreadsheets write it, with braces around the key for the cell of a column in
   *     the same row and braces and an at sign for a setting; never holds a recorded name
   * @param shown what it comes to, as paper says it
   * @param format of a formula that gives a figure; empty where it gives a word
   */
  record Computed(String formula, Text shown, Optional<Format> format) implements Cell {
    static Computed word(String formula, Text shown) {
      return new Computed(formula, shown, Optional.empty());
    }

    static Computed figure(String formula, double value, Format format) {
      return new Computed(formula, Text.of(format.text(value)), Optional.of(format));
    }
  }

  static Cell quantity(double value) {
    return new Value(value, Format.QUANTITY, false);
  }

  static Cell count(long value) {
    return new Value(value, Format.COUNT, false);
  }

  static Cell number(double value, Format format) {
    return new Value(value, format, false);
  }

  static Cell words(String words) {
    return Words.of(words);
  }

  static Cell name(String recorded) {
    return new Words(Text.name(recorded));
  }
}
