package dev.plumbline.importer.locust;

import dev.plumbline.importer.Cells;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A CSV with its header: cells may be quoted and hold line ends, as tracebacks do. */
final class LocustTable {
  private static final int LARGEST = 64 << 20;

  private final List<String> header;
  private final List<Row> rows = new ArrayList<>();

  private LocustTable(List<List<String>> all, Problems problems) {
    header = all.getFirst().stream().map(String::strip).toList();
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).size() == header.size()) {
        rows.add(new Row(all.get(i)));
      } else {
        problems.add(
            Problems.BAD_LINE,
            "a row of " + all.get(i).size() + " columns where the header names " + header.size(),
            i + 1L,
            -1);
      }
    }
  }

  static LocustTable read(SourceFile file, Problems problems) throws IOException, ImportFailure {
    String text = new String(file.text(LARGEST), StandardCharsets.UTF_8);
    return new LocustTable(Cells.rows(text.replaceFirst("^\uFEFF", ""), ','), problems);
  }

  List<String> header() {
    return header;
  }

  List<Row> rows() {
    return rows;
  }

  /** One row; a column that the version does not have is empty. */
  final class Row {
    private final List<String> cells;

    Row(List<String> cells) {
      this.cells = cells;
    }

    /** The cell of the first of these columns that there is. */
    String text(String... columns) {
      for (String column : columns) {
        int at = header.indexOf(column);
        if (at >= 0) {
          return cells.get(at);
        }
      }
      return "";
    }

    /** Empty for {@code N/A} and everything else that is no number. */
    OptionalDouble number(String... columns) {
      try {
        String cell = text(columns);
        double value = cell.length() > 40 ? Double.NaN : Double.parseDouble(cell);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
      } catch (NumberFormatException e) {
        return OptionalDouble.empty();
      }
    }
  }
}
