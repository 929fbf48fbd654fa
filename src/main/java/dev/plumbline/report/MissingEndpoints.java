package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which endpoints a side lacks, by name: what is not there was never found the same. */
record MissingEndpoints(ComparisonTable table) {
  private static final int MOST_NAMES = 5;
  private static final int MOST_LINES = 3;

  /** A line for each set of runs that lack the same endpoints. */
  List<Text> lines() {
    Map<String, SortedSet<RowKey>> byAbsence = new TreeMap<>();
    table.rows().stream()
        .filter(row -> row.state() == ComparedRow.State.MISSING_FROM_A_RUN)
        .forEach(
            row -> byAbsence.computeIfAbsent(row.reason(), _ -> new TreeSet<>()).add(row.key()));
    List<Map.Entry<String, SortedSet<RowKey>>> most =
        byAbsence.entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
            .toList();
    List<Text> lines = new ArrayList<>();
    most.stream()
        .limit(MOST_LINES)
        .forEach(entry -> lines.add(line(entry.getKey(), List.copyOf(entry.getValue()))));
    int rest = most.stream().skip(MOST_LINES).mapToInt(entry -> entry.getValue().size()).sum();
    if (rest > 0) {
      lines.add(Text.of(Wording.things(table, rest) + " more " + be(rest) + "missing from a run."));
    }
    return lines;
  }

  private Text line(String absence, List<RowKey> keys) {
    List<Text> names = new ArrayList<>(keys.stream().limit(MOST_NAMES).map(Wording::name).toList());
    if (keys.size() > MOST_NAMES) {
      names.add(Text.of(Figures.count(keys.size() - MOST_NAMES) + " more"));
    }
    String head = Wording.things(table, keys.size()) + " " + be(keys.size()) + absence + ":";
    return Text.of(head).strong().and(" ").and(Wording.list(names)).and(".");
  }

  private static String be(int count) {
    return count == 1 ? "is " : "are ";
  }
}
