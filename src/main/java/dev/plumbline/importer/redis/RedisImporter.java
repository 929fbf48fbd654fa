package dev.plumbline.importer.redis;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads redis-benchmark's report and its csv. */
public final class RedisImporter implements ResultImporter {
  private static final Pattern NEVER = Pattern.compile("(?!)");

  @Override
  public String id() {
    return "redis-benchmark";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    Optional<RedisFormat> format = RedisFormat.of(head);
    return format.isPresent() ? format.get().sniffed() : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    RedisFormat format =
        RedisFormat.of(source.head())
            .orElseThrow(
                () ->
                    new ImportFailure(
                        "PB-UNKNOWN-FORMAT", source.path() + " is not output of redis-benchmark"));
    PrintedResults results = new PrintedResults(source, context, sink);
    results.run().endUnproven(); // behind the last test there is no mark
    if (format == RedisFormat.TEXT) {
      for (PrintedReport test : PrintedReport.all(source, RedisFormat.TITLE, RedisReport.END)) {
        new RedisReport(test, results).read();
      }
    } else {
      PrintedReport report = PrintedReport.all(source, NEVER, NEVER).getFirst();
      RedisRows.read(format, report, results);
    }
    results.tell(
        "REDIS-FIGURES",
        Severity.INFO,
        switch (format) {
          case TEXT -> "redis-benchmark states no failed request: it stops at the first error";
          case QUIET -> "of each test the file has the rate and at most the median";
          case CSV -> "of each test the file has no count of requests, nor how long it took";
          case RATES -> "of each test the file has the rate alone, no latency";
        });
    return results.facts(new RecordedFacts.Tool("redis-benchmark", "", format.id));
  }
}
