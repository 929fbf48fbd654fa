package dev.plumbline.importer.vegeta;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.FigureCheck;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.StatedRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code vegeta report}: lines of a title, the names of the figures in brackets, the figures:
 * {@code Latencies [min, mean, 50, ...] 90.4ms, 113.1ms, ...}. Which figures there are differs by
 * version.
 */
final class TextReport {
  private static final Pattern LINE = Pattern.compile("([A-Z][A-Za-z ]+?) +\\[([^]]+)] +(.+)");
  private static final Pattern CODE = Pattern.compile("([0-9]{1,3}):([0-9]{1,15})");

  private final Map<String, Map<String, String>> lines = new HashMap<>();
  private final Map<Integer, Long> codes = new HashMap<>();
  private final String file;
  private boolean whole;

  TextReport(String text, String file) {
    this.file = file;
    text.lines().forEach(this::line);
    whole = text.contains("Error Set:");
  }

  private void line(String text) {
    Matcher line = LINE.matcher(text.strip());
    if (!line.matches()) {
      return;
    }
    if (line.group(1).equals("Status Codes")) {
      Matcher code = CODE.matcher(line.group(3));
      while (code.find()) {
        codes.put(Integer.valueOf(code.group(1)), Long.valueOf(code.group(2)));
      }
      return;
    }
    List<String> names = List.of(line.group(2).split(", *"));
    List<String> values = List.of(line.group(3).split(", *"));
    Map<String, String> figures = new HashMap<>();
    for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
      figures.put(names.get(i), values.get(i));
    }
    lines.put(line.group(1), figures);
  }

  RunFacts read(StatedRun run) throws ImportFailure {
    if (!whole) {
      throw new ImportFailure(
          Problems.CUT, file + " ends before its last line, \"Error Set:\"; nothing was stored");
    }
    Map<String, Double> figures = figures();
    long requests = figures.getOrDefault("count", 0.0).longValue();
    if (requests == 0) {
      throw new ImportFailure(
          "PB-EMPTY", file + " reports on no request at all; nothing was stored");
    }
    figures.forEach((statistic, value) -> run.state(VegetaFigures.ALL, statistic, value));
    if (!codes.isEmpty()) {
      long failed =
          codes.entrySet().stream()
              .filter(code -> code.getKey() < 200 || code.getKey() >= 400)
              .mapToLong(Map.Entry::getValue)
              .sum();
      run.state(VegetaFigures.ALL, "failed", (double) failed);
      run.requests(requests, failed);
    }
    if (codes.getOrDefault(0, 0L) > 0) {
      run.tell(VegetaFigures.unanswered(codes.get(0), requests));
    }
    double total =
        GoDuration.nanos(lines.getOrDefault("Duration", Map.of()).getOrDefault("total", ""));
    return run.facts(
        new RecordedFacts.Tool("vegeta", "", VegetaFormat.TEXT.id),
        OptionalLong.empty(),
        total > 0 && total < 1e18 ? (long) total : 0);
  }

  private Map<String, Double> figures() {
    Map<String, Double> figures = new HashMap<>();
    lines
        .getOrDefault("Latencies", Map.of())
        .forEach(
            (name, value) ->
                figures.put(
                    name.matches("[0-9]{1,2}") ? "p" + name : name, GoDuration.nanos(value)));
    figures.keySet().removeIf(name -> !name.matches("min|max|mean|p[0-9]+"));
    String total = lines.getOrDefault("Requests", Map.of()).getOrDefault("total", "");
    if (total.matches("[0-9]{1,15}")) {
      figures.put("count", Double.valueOf(total));
    }
    return figures;
  }

  Confirmation confirm(RecordedRun run, String name) {
    FigureCheck check = new FigureCheck(run, name);
    VegetaFigures.compare(check, figures());
    return check.confirmation();
  }
}
