package dev.plumbline.importer.jmh;

import dev.plumbline.importer.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * CSV and SCSV: parameters are columns, empty for benchmarks that have none of that name; rows of
 * further metrics are named {@code benchmark:metric}; the locale decides on dot or comma.
 */
final class DelimitedTable {
  private static final List<String> BEGINNING =
      List.of("Benchmark", "Mode", "Threads", "Samples", "Score");
  private static final int SCORE = 4;
  private static final int ERROR = 5;
  private static final int UNIT = 6;
  private static final int FIRST_PARAM = 7;
  private static final String PARAM = "Param: ";

  private DelimitedTable() {}

  static boolean isHeader(String line, char delimiter) {
    return line.contains("Benchmark" + quote(line) + delimiter)
        && isHeader(Cells.of(line.strip(), delimiter));
  }

  private static String quote(String line) {
    return line.contains("\"") ? "\"" : "";
  }

  private static boolean isHeader(List<String> cells) {
    return cells.size() > UNIT
        && cells.subList(0, BEGINNING.size()).equals(BEGINNING)
        && cells.get(ERROR).startsWith("Score Error")
        && cells.get(UNIT).equals("Unit");
  }

  static Table read(String text, char delimiter) {
    List<StatedScore> scores = new ArrayList<>();
    List<String> header = List.of();
    String bad = "";
    int badRows = 0;
    boolean cut = !text.endsWith("\n");
    // Only a line's end says that its last cell is all there.
    String whole = cut ? text.substring(0, text.lastIndexOf('\n') + 1) : text;
    for (List<String> cells : Cells.rows(whole, delimiter)) {
      if (isHeader(cells)) {
        header = cells;
      } else if (!header.isEmpty()) {
        Optional<StatedScore> score = row(header, cells);
        score.ifPresent(scores::add);
        if (score.isEmpty()) {
          bad = badRows++ == 0 ? String.join(" ", cells) : bad;
        }
      }
    }
    return new Table(scores, "", bad, badRows, cut, false);
  }

  private static Optional<StatedScore> row(List<String> header, List<String> cells) {
    double score = cells.size() > UNIT ? Numbers.of(cells.get(SCORE)) : Double.NaN;
    boolean known =
        Double.isFinite(score) || (cells.size() > SCORE && cells.get(SCORE).equals("NaN"));
    if (cells.size() != header.size() || cells.getFirst().isBlank() || !known) {
      return Optional.empty();
    }
    SortedMap<String, String> params = new TreeMap<>();
    for (int i = FIRST_PARAM; i < header.size(); i++) {
      if (!cells.get(i).isEmpty() && header.get(i).startsWith(PARAM)) {
        params.put(header.get(i).substring(PARAM.length()), cells.get(i));
      }
    }
    double threads = Numbers.of(cells.get(2));
    double samples = Numbers.of(cells.get(3));
    String[] name = cells.getFirst().split(":", 2);
    return Optional.of(
        new StatedScore(
            new Benchmark(name[0], cells.get(1), Double.isNaN(threads) ? 0 : (int) threads, params),
            name.length > 1 ? Benchmark.plain(name[1]) : "",
            Double.isNaN(samples) ? -1 : (long) samples,
            score,
            Numbers.of(cells.get(ERROR)),
            cells.get(UNIT),
            false));
  }
}
