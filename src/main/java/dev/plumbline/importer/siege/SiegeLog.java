package dev.plumbline.importer.siege;

import dev.plumbline.importer.Cells;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.PrintedNumber;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.Undated;
import dev.plumbline.model.Diagnostic;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** siege.log: a row a run, each of which becomes an endpoint called by its date and time. */
final class SiegeLog {
  static final Pattern HEAD = Pattern.compile("^ *Date & Time, +Trans, +Elap Time, ");

  private static final int COLUMNS = 10;
  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private SiegeLog() {}

  static RunFacts read(
      SourceFile source, ReadContext context, PrintedResults results, RecordedFacts.Tool tool)
      throws IOException, ImportFailure {
    results.run().endUnproven();
    List<Diagnostic> zoned = new ArrayList<>();
    ZoneId zone = Undated.zone(context, zoned);
    zoned.forEach(results.run()::tell);
    OptionalLong end = OptionalLong.empty();
    for (String line : PrintedReport.all(source, NEVER, NEVER).getFirst().lines()) {
      List<String> cells = Cells.of(line, ',').stream().map(String::strip).toList();
      if (cells.size() >= COLUMNS && Character.isDigit((cells.getFirst() + " ").charAt(0))) {
        row(cells, results);
        end = ended(cells.getFirst(), zone, end);
      }
    }
    return results.facts(tool, end);
  }

  private static OptionalLong ended(String time, ZoneId zone, OptionalLong before) {
    try {
      return OptionalLong.of(
          Math.multiplyExact(
              LocalDateTime.parse(time, TIME).atZone(zone).toEpochSecond(), 1_000_000_000L));
    } catch (DateTimeException | ArithmeticException e) {
      return before;
    }
  }

  private static void row(List<String> cells, PrintedResults results) {
    double[] of = cells.stream().mapToDouble(PrintedNumber::of).toArray();
    PrintedResults.Result result = results.add(cells.getFirst(), SiegeReport.SECONDS);
    results.lasted(of[2]);
    result.requests((long) (of[1] + of[9]), (long) of[9]);
    if (of[1] > 0) {
      result.latency("mean", of[4]);
      result.figure(PrintedResults.RATE, "mean", of[5]);
      results.total(PrintedResults.RECEIVED, of[3] * (1 << 20));
    }
  }
}
