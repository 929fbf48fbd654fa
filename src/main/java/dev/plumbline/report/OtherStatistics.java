package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the statistics that are not spoken of first say of the same rows. */
record OtherStatistics(ComparisonTable table, Statistic first, List<ComparedRow> headline) {
  private static final int MOST = 5;

  void add(List<Text> lines) {
    Set<Object> here = changed(first);
    // A headline that took a row from elsewhere leaves no "the same" to speak of.
    boolean oneStatistic = headline.stream().allMatch(row -> row.statistic() == first);
    List<String> agreeing = new ArrayList<>();
    List<ComparedRow> more = new ArrayList<>();
    for (Statistic statistic : table.options().statistics()) {
      if (statistic == first) {
        continue;
      }
      if (oneStatistic && !here.isEmpty() && changed(statistic).equals(here)) {
        agreeing.add(Wording.at(statistic));
      }
      for (ComparedRow row : table.of(statistic)) {
        boolean told = headline.contains(row) || (oneStatistic && here.contains(row.key()));
        if (VerdictSentence.called(row) && !told && !here.isEmpty()) {
          more.add(row);
        }
      }
    }
    if (!agreeing.isEmpty()) {
      String same = here.size() == 1 ? "the same one" : "the same " + number(here.size());
      lines.add(Text.of("At " + Wording.words(agreeing) + " " + same + " changed."));
    }
    if (!more.isEmpty()) {
      List<ComparedRow> few = more.subList(0, Math.min(more.size(), MOST));
      Text rest =
          more.size() > few.size()
              ? Text.of(", and " + Figures.count(more.size() - few.size()) + " more")
              : Text.EMPTY;
      lines.add(Text.of("Also changed: ").and(named(few)).and(rest).and("."));
    }
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

  private Set<Object> changed(Statistic statistic) {
    return table.of(statistic).stream()
        .filter(VerdictSentence::called)
        .map(ComparedRow::key)
        .collect(Collectors.toSet());
  }

  private static String number(int count) {
    return switch (count) {
      case 2 -> "two";
      case 3 -> "three";
      default -> Figures.count(count);
    };
  }
}
