package dev.plumbline.importer.hdr;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** A percentile text as a run of stated figures. */
final class HgrmImport {
  private static final int LARGEST = 16 << 20;
  private static final double[] PERCENTS = {50, 75, 90, 95, 99, 99.9, 99.99};

  private static final SeriesKey VALUES =
      new SeriesKey(
          new Metric("value", Kind.CUSTOM, Role.OTHER, MetricType.TREND, "", 0), Endpoint.NONE);

  private HgrmImport() {}

  static RunFacts read(SourceFile source, ReadContext context, RunSink sink, HdrFormat format)
      throws IOException, ImportFailure {
    String text = new String(source.text(LARGEST), StandardCharsets.UTF_8);
    PercentileText read = PercentileText.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    if (read.rows().isEmpty()) {
      throw new ImportFailure(
          "PB-EMPTY", source.path() + " holds no row of percentiles; nothing was stored");
    }
    StatedRun run = new StatedRun(source, context, sink);
    state(read, run);
    run.tell(
        Diagnostic.of(
            "HDR-UNIT",
            Severity.WARNING,
            "the file does not say the unit of its values, which whoever wrote it chose: they are"
                + " kept as plain numbers"));
    if (!read.badLines().isEmpty()) {
      run.tell(
          new Diagnostic(
              "PB-BAD-LINE",
              Severity.WARNING,
              "no row of value, percentile and count, each at least that of the row above",
              read.badLines().getFirst(),
              -1,
              read.badLines().size()));
    }
    boolean footed = read.stated("Total count").isPresent() || format == HdrFormat.PERCENTILES_CSV;
    if (!read.whole() || !footed) {
      run.cut(read.whole() ? "its last lines" : "the row of its largest value");
    }
    return run.facts(
        new RecordedFacts.Tool("hdrhistogram", "", format.id), OptionalLong.empty(), 0);
  }

  private static void state(PercentileText read, StatedRun run) {
    PercentileText.Row first = read.rows().getFirst();
    PercentileText.Row last = read.rows().getLast();
    double upTo = (double) last.upTo();
    run.state(VALUES, "count", read.stated("Total count").orElse(read.whole() ? upTo : Double.NaN));
    run.state(VALUES, "min", first.level() == 0 ? first.value() : Double.NaN);
    run.state(VALUES, "max", read.stated("Max").orElse(read.whole() ? last.value() : Double.NaN));
    run.state(VALUES, "mean", read.stated("Mean").orElse(Double.NaN));
    for (double p : PERCENTS) {
      String name = "p" + BigDecimal.valueOf(p).stripTrailingZeros().toPlainString();
      run.state(VALUES, name, read.percentile(p).orElse(Double.NaN));
    }
  }
}
