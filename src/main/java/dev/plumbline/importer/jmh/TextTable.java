package dev.plumbline.importer.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table that ends JMH's console output, or a file of it alone. Rows are read from their mode
 * outwards: {@code ±} may be garbled, which moves all columns after it, and parameters may hold
 * blanks, which only the header's columns can tell apart.
 */
final class TextTable {
  private static final Pattern HEADER =
      Pattern.compile(
          "Benchmark((?:\\s+\\(\\S+\\))*)\\s+Mode(?:\\s+Thr)?\\s+(?:Cnt|Count|Samples)(?:\\s+Sec)?"
              + "\\s+(?:Score|Mean)\\s+(?:Error|Score error|Mean error)\\s+Units\\s*");
  private static final Pattern ROW =
      Pattern.compile(
          "(?<left>.*\\S)\\s+(?<mode>thrpt|avgt|sample|ss)(?<counts>(?:\\s+[0-9]+){0,3})\\s+"
              + "(?<score>(?:≈\\s*)?[^\\s±]+)(?:\\s+[^\\s0-9]{1,5}\\s*(?<error>[0-9][0-9.,eE+-]*|NaN))?"
              + "\\s+(?<unit>[^\\s0-9]\\S*)\\s*");
  private static final int LONGEST = 10_000;
  private static final Pattern PARAM = Pattern.compile("\\((\\S+)\\)");
  private static final Pattern VERSION = Pattern.compile("# JMH version: (\\S+)");

  private final List<StatedScore> scores = new ArrayList<>();
  private String header = "";
  private String version = "";
  private String bad = "";
  private int badRows;
  private boolean cut;
  private boolean ended;

  private TextTable() {}

  static boolean isHeader(String line) {
    return HEADER.matcher(line).matches();
  }

  /** Of several tables the last one, which is the whole. */
  static Table read(String text) {
    TextTable table = new TextTable();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      table.line(lines[i].replaceFirst("\\s+$", ""), i == lines.length - 1);
    }
    return new Table(table.scores, table.version, table.bad, table.badRows, table.cut, table.ended);
  }

  private void line(String line, boolean last) {
    if (isHeader(line)) {
      header = line;
      scores.clear();
    } else if (line.isBlank()) {
      // After its table JMH says where it saved its results.
      ended |= !header.isEmpty() && !last;
      header = "";
    } else if (!header.isEmpty() && last && line.length() < header.length()) {
      // Units end where the header does.
      cut = true;
    } else if (!header.isEmpty()) {
      row(line);
    } else {
      Matcher said = VERSION.matcher(line);
      version = said.lookingAt() ? said.group(1) : version;
    }
  }

  private void row(String line) {
    Optional<StatedScore> score = score(line);
    score.ifPresent(scores::add);
    if (score.isEmpty()) {
      bad = badRows++ == 0 ? line.strip() : bad;
    }
  }

  private Optional<StatedScore> score(String line) {
    Matcher row = ROW.matcher(line);
    if (line.length() > LONGEST || !row.matches()) {
      return Optional.empty();
    }
    String written = row.group("score");
    boolean about = Numbers.isRough(written);
    double score = about ? Numbers.rough(written) : Numbers.of(written);
    if (Double.isNaN(score) && !written.equals("NaN")) {
      return Optional.empty();
    }
    String[] counts = row.group("counts").strip().split("\\s+", -1);
    boolean threadsToo = header.contains(" Thr ");
    double count = Numbers.of(counts[threadsToo && counts.length > 1 ? 1 : 0]);
    String left = row.group("left");
    String[] name = left.split("\\s+", 2)[0].split(":", 2);
    return Optional.of(
        new StatedScore(
            new Benchmark(name[0], row.group("mode"), 0, params(left)),
            name.length > 1 ? Benchmark.plain(name[1]) : "",
            Double.isNaN(count) ? -1 : (long) count,
            score,
            row.group("error") == null ? Double.NaN : Numbers.of(row.group("error")),
            row.group("unit"),
            about && score != 0));
  }

  /** By words where that is clear, else by the header's columns, which end where values do. */
  private SortedMap<String, String> params(String left) {
    SortedMap<String, String> params = new TreeMap<>();
    String[] words = left.split("\\s+", -1);
    long columns = PARAM.matcher(header).results().count();
    Matcher column = PARAM.matcher(header);
    for (int i = 1, from = words[0].length(); column.find(); from = column.end(), i++) {
      int end = i == columns ? left.length() : Math.min(column.end(), left.length());
      String value =
          words.length == columns + 1 ? words[i] : left.substring(Math.min(from, end), end);
      if (!value.strip().equals("N/A")) {
        params.put(column.group(1), value.strip());
      }
    }
    return params;
  }
}
