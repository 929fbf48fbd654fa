package dev.plumbline.importer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The beginning of what looks like a table: rows of delimited cells, or JSON objects.
 *
 * @param delimiter empty where the rows are JSON objects
 * @param titles of the columns; {@code #1} and so on where the rows do not say
 * @param named whether the table itself names its columns
 * @param rows the first of them, each with a cell for every title
 */
public record TableHead(
    Optional<Delimiter> delimiter, List<String> titles, boolean named, List<List<String>> rows) {
  private static final int LINES = 60;
  private static final int MOST_COLUMNS = 500;
  private static final double ALIKE = 0.8;

  public TableHead {
    titles = List.copyOf(titles);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The same with fewer rows. */
  public TableHead first(int count) {
    return new TableHead(delimiter, titles, named, rows.subList(0, Math.min(count, rows.size())));
  }

  /** Empty where the text is no table of at least two columns and one row. */
  public static Optional<TableHead> of(byte[] head) {
    String text = text(head);
    if (text.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    return text.startsWith("{") || text.startsWith("[") ? ofObjects(head) : ofLines(text);
  }

  /** Of a head, without a byte order mark. */
  public static String text(byte[] head) {
    return new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
  }

  private static Optional<TableHead> ofLines(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    return Arrays.stream(Delimiter.values())
        .map(delimiter -> ofLines(lines, delimiter))
        .flatMap(Optional::stream)
        .max(
            Comparator.comparing((TableHead found) -> !found.delimiter.orElseThrow().isBlank())
                .thenComparing(TableHead::named)
                .thenComparing(found -> found.rows.size())
                .thenComparing(found -> found.titles.size()));
  }

  private static Optional<TableHead> ofLines(List<String> lines, Delimiter delimiter) {
    List<List<String>> rows =
        lines.stream()
            .map(delimiter::cells)
            .filter(cells -> !isRule(cells))
            .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
    int columns =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    boolean alike =
        columns > 1
            && columns <= MOST_COLUMNS
            && counts.get(columns) > 1
            && counts.get(columns) >= ALIKE * (rows.size() - 1);
    if (!alike) {
      return Optional.empty();
    }
    rows.removeIf(row -> row.size() != columns);
    boolean named = rows.getFirst().stream().noneMatch(TableHead::isFigure);
    List<String> titles =
        named
            ? rows.removeFirst()
            : IntStream.rangeClosed(1, columns).mapToObj(i -> "#" + i).toList();
    return rows.isEmpty() || Set.copyOf(titles).size() < columns
        ? Optional.empty()
        : Optional.of(new TableHead(Optional.of(delimiter), titles, named, rows));
  }

  /** Lines that tables draw below their titles. */
  private static boolean isRule(List<String> cells) {
    return cells.stream().allMatch(cell -> cell.matches("[-+=]*"));
  }

  private static boolean isFigure(String cell) {
    return cell.isEmpty() || Character.isDigit(cell.charAt(0)) || cell.matches("[-+.][0-9].*");
  }

  private static Optional<TableHead> ofObjects(byte[] head) {
    List<Map<String, String>> objects = objects(head, LINES);
    Set<String> titles = new LinkedHashSet<>();
    objects.forEach(object -> titles.addAll(object.keySet()));
    if (titles.size() < 2 || titles.size() > MOST_COLUMNS) {
      return Optional.empty();
    }
    List<List<String>> rows =
        objects.stream()
            .map(object -> titles.stream().map(title -> object.getOrDefault(title, "")).toList())
            .toList();
    return Optional.of(new TableHead(Optional.empty(), List.copyOf(titles), true, rows));
  }

  /**
   * The whole objects that a head begins with, one a line or in an array; none where it has not.
   */
  public static List<Map<String, String>> objects(byte[] head, int most) {
    int from = head.length > 2 && (head[0] & 0xff) == 0xef ? 3 : 0;
    List<Map<String, String>> objects = new ArrayList<>();
    int depth = 0;
    try (JsonParser json = JsonCells.parser(head, from, head.length)) {
      for (JsonToken token; objects.size() < most && (token = json.nextToken()) != null; ) {
        switch (token) {
          case START_OBJECT -> {
            Map<String, String> cells = new LinkedHashMap<>();
            JsonCells.read(json, "", cells);
            if (json.currentToken() == JsonToken.END_OBJECT) {
              objects.add(cells);
            }
          }
          case START_ARRAY -> {
            if (++depth > 1) {
              return List.of();
            }
          }
          case END_ARRAY -> depth--;
          default -> {
            return List.of();
          }
        }
      }
    } catch (JacksonException | NumberFormatException e) {
      // A head ends anywhere: what was whole until then decides.
    }
    return objects;
  }
}
