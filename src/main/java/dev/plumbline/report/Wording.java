package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.model.Kind;
import java.util.ArrayList;
import java.util.List;

/** Words that several sentences share. */
final class Wording {
  private Wording() {}

  /** "p95", "the median". */
  static String at(Statistic statistic) {
    return switch (statistic) {
      case P50 -> "the median";
      case MEAN -> "the mean";
      default -> statistic.word();
    };
  }

  /** The statistic that sentences speak of first. */
  static Statistic first(ComparisonTable table) {
    List<Statistic> all = table.options().statistics();
    return all.contains(Statistic.P50) || all.isEmpty() ? Statistic.P50 : all.getFirst();
  }

  /** "10 endpoints", "1 benchmark". */
  static String things(ComparisonTable table, int count) {
    return Figures.count(count) + " " + thing(table) + (count == 1 ? "" : "s");
  }

  static String thing(ComparisonTable table) {
    List<Kind> kinds = table.rows().stream().map(row -> row.key().kind()).distinct().toList();
    return kinds.equals(List.of(Kind.REQUEST))
        ? "endpoint"
        : kinds.equals(List.of(Kind.BENCHMARK)) ? "benchmark" : "row";
  }

  /** "a", "a and b", "a, b and c". */
  static Text list(List<Text> parts) {
    return list(parts, ", ", " and ");
  }

  static Text list(List<Text> parts, String between, String last) {
    Text text = Text.EMPTY;
    for (int i = 0; i < parts.size(); i++) {
      String before = i == 0 ? "" : i == parts.size() - 1 ? last : between;
      text = text.and(before).and(parts.get(i));
    }
    return text;
  }

  static String words(List<String> parts) {
    List<Text> texts = new ArrayList<>();
    parts.forEach(part -> texts.add(Text.of(part)));
    return list(texts).plain();
  }

  /** "15.6 % slower". */
  static String change(ComparedRow row, Measures measures) {
    return change(row, measures, Figures.size(row.change()));
  }

  /** The same beside a verdict, which rounding shall not contradict. */
  static String change(ComparedRow row, Measures measures, double margin) {
    return change(row, measures, Figures.change(row.change(), margin).substring(1));
  }

  private static String change(ComparedRow row, Measures measures, String size) {
    return size + " " + measures.of(row.key()).direction(row.change());
  }

  static Text name(RowKey key) {
    return Text.name(key.label());
  }

  /** "1 run", "3 runs". */
  static String runs(int count) {
    return Figures.count(count) + (count == 1 ? " run" : " runs");
  }
}
