package dev.plumbline.importer.pgbench;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads pgbench's report and its logs. */
public final class PgbenchImporter implements ResultImporter {
  /** {@code pgbench_log.2996} of the first thread, {@code pgbench_log.2996.1} of the second. */
  private static final Pattern LOG_NAME =
      Pattern.compile("(.+?\\.[0-9]+)(?:\\.[0-9]+)?(?:\\.(?:gz|zst))?");

  @Override
  public String id() {
    return "pgbench";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    Optional<PgbenchFormat> format = PgbenchFormat.of(head);
    return format.isPresent() ? format.get().sniffed() : Sniff.NO;
  }

  @Override
  public Optional<Path> set(Path file, Sniff.Yes sniffed) {
    Path name = file.getFileName();
    Matcher log = LOG_NAME.matcher(name == null ? "" : name.toString());
    return sniffed.format().equals(PgbenchFormat.TEXT.id) || !log.matches()
        ? Optional.empty()
        : Optional.of(file.resolveSibling(log.group(1)));
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    PgbenchFormat format =
        PgbenchFormat.of(source.head())
            .orElseThrow(
                () ->
                    new ImportFailure(
                        "PB-UNKNOWN-FORMAT", source.path() + " is not output of pgbench"));
    return switch (format) {
      case TEXT -> PgbenchReport.read(source, context, sink);
      case LOG -> TransactionLog.read(source, context, sink, tool(format));
      case INTERVALS -> IntervalLog.read(source, context, sink, tool(format));
    };
  }

  private static RecordedFacts.Tool tool(PgbenchFormat format) {
    return new RecordedFacts.Tool("pgbench", "", format.id);
  }
}
