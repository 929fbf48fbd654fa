package dev.plumbline.importer.gatling;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.SeriesKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A report without its log: figures as Gatling stated them, of which the fullest is taken. */
final class ReportImport {
  private final SourceFile source;
  private final ReadContext context;
  private final RunSink sink;

  ReportImport(SourceFile source, ReadContext context, RunSink sink) {
    this.source = source;
    this.context = context;
    this.sink = sink;
  }

  RunFacts read() throws IOException, ImportFailure {
    List<SourceFile> files = new ArrayList<>(List.of(source));
    files.addAll(source.beside());
    List<ReportRow> rows = List.of();
    GatlingFormat format = null;
    Optional<AssertionsFile> asserted = Optional.empty();
    for (SourceFile file : files) {
      GatlingFormat found = GatlingSniffer.sniff(file.head()).orElseThrow();
      if (found == GatlingFormat.ASSERTIONS) {
        asserted = Optional.of(AssertionsFile.read(file));
      } else {
        List<ReportRow> read = Reports.read(file, found);
        if (read.size() > rows.size()) {
          rows = read;
          format = found;
        }
      }
    }
    if (format == null || rows.stream().noneMatch(ReportImport::counts)) {
      throw new ImportFailure(
          "PB-EMPTY", source.path() + " states no figure of a request; nothing was stored");
    }
    return facts(rows, format, asserted);
  }

  private static boolean counts(ReportRow row) {
    return row.all().getOrDefault("count", 0.0) > 0;
  }

  private RunFacts facts(
      List<ReportRow> rows, GatlingFormat format, Optional<AssertionsFile> asserted)
      throws ImportFailure {
    StatedRun run = new StatedRun(source, context, sink);
    rows.stream().filter(ReportImport::counts).forEach(row -> state(run, row));
    ReportRow first = rows.getFirst();
    run.requests(count(first.all()), count(first.ko()));
    double perSecond = first.all().getOrDefault("rate", Double.NaN);
    double seconds = perSecond > 0 ? count(first.all()) / perSecond : 0;
    long nanos = (long) (seconds * 1e9);
    asserted.ifPresent(file -> file.thresholds("assertions.json").forEach(run::threshold));
    OptionalLong start = asserted.map(AssertionsFile::start).orElse(OptionalLong.empty());
    RunFacts facts =
        run.facts(
            new RecordedFacts.Tool("gatling", "", format.id),
            start.isPresent()
                ? OptionalLong.of(start.getAsLong() * 1_000_000 + nanos)
                : OptionalLong.empty(),
            nanos);
    String simulation = asserted.map(AssertionsFile::simulation).orElse("");
    return simulation.isEmpty() ? facts : facts.labelled(Map.of("simulation", simulation));
  }

  private static long count(Map<String, Double> figures) {
    return Math.round(figures.getOrDefault("count", 0.0));
  }

  private static void state(StatedRun run, ReportRow row) {
    SeriesKey key =
        new SeriesKey(
            row.group() ? GroupTimes.CUMULATED : GatlingRecords.RESPONSE_TIME, endpoint(row));
    row.all()
        .forEach(
            (statistic, value) -> {
              if (!statistic.equals("stddev") && !statistic.equals("rate")) {
                run.state(key, statistic, value);
              }
            });
    if (row.ko().containsKey("count")) {
      run.state(key, "failed", row.ko().get("count"));
    }
  }

  private static Endpoint endpoint(ReportRow row) {
    if (row.isOfAll()) {
      return Endpoint.NONE;
    }
    List<String> path = row.path();
    return row.group()
        ? new Endpoint(Paths.shown(path), "", true, false, Paths.group(path), "", "")
        : new Endpoint(
            path.getLast(), "", true, false, Paths.group(path.subList(0, path.size() - 1)), "", "");
  }
}
