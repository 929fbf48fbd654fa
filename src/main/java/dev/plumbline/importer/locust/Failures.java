package dev.plumbline.importer.locust;

import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.util.Comparator;
import java.util.List;

/** What {@code _failures} and {@code _exceptions} say, the most frequent first. */
final class Failures {
  private static final int SHOWN = 3;
  private static final int LONGEST = 160;

  private Failures() {}

  static void requests(LocustTable table, StatedRun run) {
    tell(
        run,
        "LOCUST-FAILURES",
        "failed requests by their error: ",
        table.rows().stream()
            .map(
                row ->
                    new Failure(
                        Stats.count(row, "Occurrences"),
                        (row.text("Method") + " " + row.text("Name")).strip()
                            + ": "
                            + row.text("Error")))
            .toList());
  }

  static void exceptions(LocustTable table, StatedRun run) {
    tell(
        run,
        "LOCUST-EXCEPTIONS",
        "the test itself threw exceptions, of which no request knows: ",
        table.rows().stream()
            .map(row -> new Failure(Stats.count(row, "Count"), row.text("Message")))
            .toList());
  }

  private record Failure(long times, String what) {
    String words() {
      String line = what.replaceAll("\\s+", " ").strip();
      return times
          + " times "
          + (line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line);
    }
  }

  private static void tell(StatedRun run, String code, String begin, List<Failure> failures) {
    if (failures.isEmpty()) {
      return;
    }
    List<String> words =
        failures.stream()
            .sorted(Comparator.comparingLong(Failure::times).reversed())
            .limit(SHOWN)
            .map(Failure::words)
            .toList();
    int more = failures.size() - SHOWN;
    run.tell(
        Diagnostic.of(
            code,
            Severity.WARNING,
            begin + String.join("; ", words) + (more > 0 ? "; and " + more + " more" : "")));
  }
}
