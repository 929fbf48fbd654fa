package dev.plumbline.importer.hyperfine;

import dev.plumbline.importer.Cells;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a CSV export: figures of each command in seconds, parameters in further columns. */
final class CsvResults {
  private static final int LARGEST = 16 << 20;
  private static final String PARAMETER = "parameter_";

  private final Commands commands = new Commands();
  private final Problems problems = new Problems();
  private final List<Result> results = new ArrayList<>();
  private boolean cut;

  /**
   * A command with its figures.
   *
   * @param figures by hyperfine's names; no number where the cell has none
   */
  record Result(Command command, Map<String, Double> figures) {
    Result {
      figures = Map.copyOf(figures);
    }

    double figure(String column) {
      return figures.getOrDefault(column, Double.NaN);
    }
  }

  static CsvResults read(SourceFile source) throws IOException, ImportFailure {
    CsvResults csv = new CsvResults();
    String text = new String(source.text(LARGEST), StandardCharsets.UTF_8);
    csv.cut = !text.endsWith("\n");
    csv.rows(Cells.rows(text.replaceFirst("^\uFEFF", ""), ','));
    return csv;
  }

  /** Whether the last row, which may be cut in the middle of a number, was left out. */
  boolean isCut() {
    return cut;
  }

  List<Result> results() {
    return results;
  }

  /** The rows that could not be understood, and what else is worth knowing. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(problems.diagnostics());
    all.addAll(commands.diagnostics());
    return all;
  }

  private void rows(List<List<String>> rows) {
    List<String> header = rows.getFirst();
    for (int i = 1; i < rows.size() - (cut ? 1 : 0); i++) {
      List<String> row = rows.get(i);
      if (row.size() == header.size()) {
        results.add(result(header, row));
      } else {
        problems.add(
            Problems.BAD_LINE,
            "a row of " + row.size() + " columns where the header names " + header.size(),
            i + 1L,
            -1);
      }
    }
  }

  private Result result(List<String> header, List<String> row) {
    Map<String, String> parameters = new HashMap<>();
    Map<String, Double> figures = new HashMap<>();
    for (int i = 1; i < row.size(); i++) {
      String column = header.get(i);
      if (column.startsWith(PARAMETER)) {
        parameters.put(column.substring(PARAMETER.length()), row.get(i));
      } else if (column.equals("parameter")) {
        parameters.put(column, row.get(i));
      } else {
        figures.put(column, number(row.get(i)));
      }
    }
    return new Result(commands.command(row.getFirst(), parameters), figures);
  }

  private static double number(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
