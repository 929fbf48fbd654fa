package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the statistics that the headline does not speak of say: of its rows, then of others. */
record OtherStatistics(ComparisonTable table, List<ComparedRow> headline) {
  private static final int MOST = 5;
  private static final int NAMED = 2;

  void add(List<Text> lines) {
    if (headline.isEmpty()) {
      return;
    }
    // A headline of several statistics leaves no "the same" to speak of.
    boolean oneStatistic = headline.stream().map(ComparedRow::statistic).distinct().count() == 1;
    if (oneStatistic) {
      same(lines);
    }
    List<ComparedRow> more =
        table.options().statistics().stream()
            .flatMap(statistic -> table.of(statistic).stream())
            .filter(VerdictSentence::called)
            .filter(row -> oneStatistic ? headline.stream().noneMatch(agrees(row)) : !told(row))
            .toList();
    if (!more.isEmpty()) {
      List<ComparedRow> few = more.subList(0, Math.min(more.size(), MOST));
      Text rest =
          more.size() > few.size()
              ? Text.of(", and " + Figures.count(more.size() - few.size()) + " more")
              : Text.EMPTY;
      lines.add(Text.of("Also changed: ").and(named(few)).and(rest).and("."));
    }
  }

  private boolean told(ComparedRow row) {
    return headline.contains(row);
  }

  private static Predicate<ComparedRow> agrees(ComparedRow row) {
    return other -> other.key().equals(row.key()) && other.verdict() == row.verdict();
  }

  /** Which of the headline's rows each other statistic calls as it does. */
  private void same(List<Text> lines) {
    Map<List<ComparedRow>, List<String>> agreeing = new LinkedHashMap<>();
    for (Statistic statistic : table.options().statistics()) {
      List<ComparedRow> here = headline.stream().filter(row -> judged(row, statistic)).toList();
      if (statistic != headline.getFirst().statistic() && !here.isEmpty()) {
        List<ComparedRow> these =
            here.stream()
                .filter(row -> table.of(statistic).stream().anyMatch(agrees(row)))
                .toList();
        agreeing.computeIfAbsent(these, _ -> new ArrayList<>()).add(Wording.at(statistic));
      }
    }
    List<Text> parts = new ArrayList<>();
    // All first, then fewer: what agrees most is read first.
    agreeing.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getKey().size()))
        .forEach(
            entry ->
                parts.add(
                    Text.of(
                            (parts.isEmpty() ? "At " : "at ")
                                + Wording.words(entry.getValue())
                                + " ")
                        .and(which(entry.getKey(), parts.isEmpty()))));
    if (!parts.isEmpty()) {
      lines.add(Wording.list(parts, "; ", "; ").and("."));
    }
  }

  private boolean judged(ComparedRow row, Statistic statistic) {
    return table.of(statistic).stream()
        .anyMatch(other -> other.key().equals(row.key()) && other.judged());
  }

  private Text which(List<ComparedRow> these, boolean first) {
    int all = headline.size();
    if (these.isEmpty()) {
      String none = all == 1 ? "it" : all == 2 ? "neither of them" : "none of them";
      return Text.of(none + (all == 1 ? " is not called so" : " is called so"));
    }
    if (these.size() == all) {
      return Text.of(all == 1 ? "the same one changed" : "the same " + number(all) + " changed");
    }
    Text only = Text.of(these.size() > NAMED ? "only " : "of these only ");
    only =
        these.size() > NAMED
            ? only.and(Figures.count(these.size()) + " of them")
            : only.and(Wording.list(these.stream().map(row -> Wording.name(row.key())).toList()));
    return first ? only.and(" changed") : only;
  }

  /**
   * Each name once: "POST /pay −22.3 % at p95 and −23.2 % at the mean; GET /cart −9.1 % at p99".
   */
  private static Text named(List<ComparedRow> rows) {
    Map<RowKey, List<String>> byName = new LinkedHashMap<>();
    rows.forEach(
        row ->
            byName
                .computeIfAbsent(row.key(), _ -> new ArrayList<>())
                .add(Figures.change(row.change()) + " at " + Wording.at(row.statistic())));
    List<Text> parts = new ArrayList<>();
    byName.forEach(
        (key, changes) -> parts.add(Wording.name(key).and(" " + Wording.words(changes))));
    return byName.size() == rows.size() ? Wording.list(parts) : Wording.list(parts, "; ", "; ");
  }

  private static String number(int count) {
    return switch (count) {
      case 2 -> "two";
      case 3 -> "three";
      default -> Figures.count(count);
    };
  }
}
