package dev.plumbline.importer.plain;

import dev.plumbline.importer.Delimiter;
import dev.plumbline.importer.JsonCells;
import dev.plumbline.importer.RowCells;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Finds the mapped cells of rows. For one thread. */
abstract sealed class RowSplitter {
  /** What a row is. */
  enum Found {
    ROW,
    /** Nothing, or what tables draw between rows. */
    BLANK,
    /** A quoted cell does not end with the line. */
    OPEN,
    BAD
  }

  final MappedRow row;
  String complaint = "";
  int next;

  private RowSplitter(Layout layout) {
    row = new MappedRow(layout.columns().size());
  }

  static RowSplitter of(Layout layout) {
    if (layout.delimiter().isEmpty()) {
      return new Objects(layout);
    }
    return layout.delimiter().get().isBlank() ? new Blanks(layout) : new Delimited(layout);
  }

  /**
   * Looks at the row that begins at a place; {@link #next} is then where the one after it does.
   *
   * @param acrossLines whether a quoted cell may hold line ends
   */
  abstract Found split(byte[] text, int from, int to, boolean acrossLines);

  static int lineEnd(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] != '\n') {
      at++;
    }
    return at;
  }

  Found bad(String why) {
    complaint = why;
    return Found.BAD;
  }

  /** Whether a line is only what separates: blanks, dashes, pluses, bars. */
  private static boolean isRule(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      byte b = text[at];
      if (b != '-' && b != '+' && b != '|' && b != '=' && b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static final class Delimited extends RowSplitter {
    private final RowCells cells;
    private final int[] at;
    private final int width;

    Delimited(Layout layout) {
      super(layout);
      width = layout.width();
      cells = new RowCells(layout.delimiter().orElseThrow().character, new boolean[width]);
      at = layout.at().stream().mapToInt(i -> i).toArray();
    }

    @Override
    Found split(byte[] text, int from, int to, boolean acrossLines) {
      next = cells.readPlain(text, from, to);
      if (next < 0) {
        next = cells.read(text, from, to, acrossLines);
      }
      if (!cells.closed()) {
        complaint = "a cell whose quote does not end";
        return Found.OPEN;
      }
      int count = cells.count();
      if (count != width) {
        int end = lineEnd(text, from, next);
        if (isRule(text, from, end)) {
          return Found.BLANK;
        }
        boolean oneMore = count == width + 1 && cells.text(width).isBlank();
        if (!oneMore) {
          return bad(
              "a row of "
                  + (count > width ? "more" : count)
                  + " cells, where there should be "
                  + width);
        }
      }
      boolean quoted = false;
      row.in(text);
      for (int i = 0; i < at.length; i++) {
        int begin = cells.start(at[i]);
        row.cell(i, begin, cells.end(at[i]));
        quoted |= row.from[i] < row.to[i] && text[row.from[i]] == '"';
      }
      if (quoted) {
        unquote(text);
      }
      return row.isEmpty() || isRule(text, from, lineEnd(text, from, next))
          ? Found.BLANK
          : Found.ROW;
    }

    private void unquote(byte[] text) {
      String[] values = new String[at.length];
      for (int i = 0; i < at.length; i++) {
        String raw = new String(text, row.from[i], row.to[i] - row.from[i], StandardCharsets.UTF_8);
        boolean whole = raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
        values[i] = whole ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
      }
      row.ofTexts();
      for (int i = 0; i < at.length; i++) {
        row.cell(i, values[i]);
      }
    }
  }

  /** Cells between blanks, of which the last holds the rest of its line. */
  private static final class Blanks extends RowSplitter {
    private final Delimiter delimiter;
    private final List<Integer> at;
    private final int needed;
    private final int width;

    Blanks(Layout layout) {
      super(layout);
      width = layout.width();
      delimiter = layout.delimiter().orElseThrow();
      at = layout.at();
      needed = at.stream().mapToInt(i -> i + 1).max().orElse(0);
    }

    @Override
    Found split(byte[] text, int from, int to, boolean acrossLines) {
      int end = lineEnd(text, from, to);
      next = Math.min(end + 1, to);
      if (isRule(text, from, end)) {
        return Found.BLANK;
      }
      List<String> cells =
          delimiter.cells(new String(text, from, end - from, StandardCharsets.UTF_8), width);
      if (cells.size() < needed) {
        return bad("a row of " + cells.size() + " cells, where there should be " + needed);
      }
      row.ofTexts();
      for (int i = 0; i < at.size(); i++) {
        row.cell(i, cells.get(at.get(i)));
      }
      return Found.ROW;
    }
  }

  private static final class Objects extends RowSplitter {
    private final List<String> keys;

    Objects(Layout layout) {
      super(layout);
      keys = layout.columns().stream().map(column -> column.column()).toList();
    }

    @Override
    Found split(byte[] text, int from, int to, boolean acrossLines) {
      int end = lineEnd(text, from, to);
      next = Math.min(end + 1, to);
      if (new String(text, from, Math.min(end, from + 80) - from, StandardCharsets.UTF_8)
          .isBlank()) {
        return Found.BLANK;
      }
      try {
        of(JsonCells.of(text, from, end));
      } catch (IllegalArgumentException e) {
        return bad(e.getMessage());
      }
      return row.isEmpty() ? bad("an object with none of the mapped keys") : Found.ROW;
    }

    private void of(Map<String, String> cells) {
      row.ofTexts();
      for (int i = 0; i < keys.size(); i++) {
        row.cell(i, cells.getOrDefault(keys.get(i), ""));
      }
    }
  }

  /** Of JSON objects that were read by somebody else. */
  static final class Given {
    private final Objects objects;

    Given(Layout layout) {
      objects = new Objects(layout);
    }

    MappedRow row(Map<String, String> cells) {
      objects.of(cells);
      return objects.row;
    }
  }
}
