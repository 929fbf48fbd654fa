package dev.plumbline.importer.autocannon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables that autocannon prints, of whatever version: a heading row that begins with {@code
 * Stat}, rows of {@code Latency}, {@code Req/Sec}, {@code Bytes/Sec}; with {@code --latency} a
 * table of percentiles. Colours and frames are taken off.
 */
final class PrintedTables {
  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
  private static final Pattern FRAME = Pattern.compile("\\s*│\\s*");

  /** Old versions print no frames. */
  private static final Pattern BARE = Pattern.compile("(Stat|Latency|Req/Sec)(?: \\(ms\\))? +(.+)");

  private static final Pattern CELL = Pattern.compile("([0-9.]+) ?(ms|[kMGTP]?B|[kM])?");

  private final List<List<String>> rows = new ArrayList<>();

  PrintedTables(String text) {
    text.lines().map(PrintedTables::cells).filter(row -> row.size() > 1).forEach(rows::add);
  }

  /** Without what a terminal shows as colours. */
  static String plain(String text) {
    return COLOUR.matcher(text).replaceAll("");
  }

  static boolean hasLatency(String text) {
    return new PrintedTables(text).row("Latency").isPresent();
  }

  private static List<String> cells(String line) {
    Matcher bare = BARE.matcher(line.strip());
    Stream<String> cells =
        bare.matches() && line.indexOf('│') < 0
            ? Stream.concat(Stream.of(bare.group(1)), Stream.of(bare.group(2).split(" +")))
            : Stream.of(FRAME.split(line.strip()));
    return cells.filter(cell -> !cell.isEmpty()).toList();
  }

  /** The cells of a row that begins like this, by their headings. */
  Optional<Map<String, String>> row(String begin) {
    List<String> headings = List.of();
    for (List<String> row : rows) {
      if (row.getFirst().equals("Stat")) {
        headings = row;
      } else if (row.getFirst().startsWith(begin) && row.size() == headings.size()) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 1; i < row.size(); i++) {
          cells.put(headings.get(i), row.get(i));
        }
        return Optional.of(cells);
      }
    }
    return Optional.empty();
  }

  /** The table of {@code --latency}: percent and milliseconds. */
  Map<String, String> percentiles() {
    Map<String, String> found = new HashMap<>();
    boolean inside = false;
    for (List<String> row : rows) {
      if (row.getFirst().equals("Percentile")) {
        inside = true;
      } else if (inside && row.size() == 2 && row.getFirst().matches("[0-9.]+")) {
        found.put(row.getFirst() + "%", row.get(1));
      } else {
        inside &= row.getFirst().startsWith("├") || row.getFirst().startsWith("─");
      }
    }
    return found;
  }

  /** A cell as it is written: {@code 8.02 ms}; empty where it is rounded to thousands. */
  static Optional<Double> exact(String cell) {
    Matcher matcher = CELL.matcher(cell);
    boolean whole =
        matcher.matches() && (matcher.group(2) == null || matcher.group(2).matches("ms|B"));
    try {
      return whole ? Optional.of(Double.parseDouble(matcher.group(1))) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
