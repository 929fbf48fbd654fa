package dev.plumbline.importer.gatling;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads Gatling's simulation logs and the figures of its reports. */
public final class GatlingImporter implements ResultImporter {
  private static final String LOG = "simulation.log";
  private static final List<String> REPORTS =
      List.of("js/stats.json", "js/global_stats.json", "js/assertions.json", "index.html");

  @Override
  public String id() {
    return "gatling";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public boolean readsBinary() {
    return true;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    Optional<GatlingFormat> format = GatlingSniffer.sniff(head);
    return format.isPresent() ? format.get().sniffed() : Sniff.NO;
  }

  /** A run's folder: its log, with reports beside it or in {@code js}. */
  @Override
  public Optional<Path> set(Path file, Sniff.Yes sniffed) {
    Path folder = file.getParent();
    String name = String.valueOf(file.getFileName());
    if (folder == null) {
      return Optional.empty();
    }
    if (sniffed.content() != Sniff.Content.SAMPLES) {
      boolean inScripts = folder.endsWith("js") && folder.getParent() != null;
      return Optional.of(inScripts ? folder.getParent() : folder);
    }
    // Logs of any other name, and packed copies beside the log itself, are runs of their own.
    boolean leads =
        name.equals(LOG) || (name.startsWith(LOG + ".") && !Files.exists(folder.resolve(LOG)));
    return leads ? Optional.of(folder) : Optional.empty();
  }

  @Override
  public List<Path> beside(Path file, Sniff.Yes sniffed) {
    return sniffed.content() != Sniff.Content.SAMPLES || set(file, sniffed).isEmpty()
        ? List.of()
        : REPORTS.stream().map(file::resolveSibling).filter(Files::isRegularFile).toList();
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    GatlingFormat format = formatOf(source);
    return format.content == Sniff.Content.SAMPLES
        ? new LogImport(source, context, sink).read(format)
        : new ReportImport(source, context, sink).read();
  }

  private static GatlingFormat formatOf(SourceFile source) throws IOException, ImportFailure {
    return GatlingSniffer.sniff(source.head())
        .orElseThrow(
            () -> new ImportFailure("PB-UNKNOWN-FORMAT", source.path() + " is not Gatling's"));
  }

  @Override
  public boolean confirms() {
    return true;
  }

  @Override
  public Confirmation confirm(SourceFile report, ReadContext context, RecordedRun run)
      throws IOException, ImportFailure {
    GatlingFormat format = formatOf(report);
    if (format.content != Sniff.Content.SUMMARY) {
      throw new ImportFailure("PB-NO-SUMMARY", report.path() + " is not a report");
    }
    List<ReportRow> rows = Reports.read(report, format);
    ReportCheck check = new ReportCheck(RecordedTally.of(run)).hold(rows);
    boolean newDigest = format == GatlingFormat.REPORT_PAGE || format == GatlingFormat.REPORT_TABLE;
    return new Confirmation(
        check.confirms(), "", List.of(), ReportWords.of(report.name(), check, newDigest));
  }
}
