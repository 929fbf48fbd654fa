package dev.plumbline.app;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Does what its file says, after some values have been written: {@code mock: throw}. */
final class FaultyImporter implements ResultImporter {
  private static final Metric METRIC =
      new Metric("mock", Kind.REQUEST, Role.DURATION, MetricType.TREND, "ms", 6);

  @Override
  public String id() {
    return "mock";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    return new String(head, StandardCharsets.UTF_8).startsWith("mock: ")
        ? new Sniff.Yes("mock", Sniff.Content.SAMPLES)
        : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    sink.startAt(0);
    int series = sink.series(new SeriesKey(METRIC, Endpoint.NONE));
    for (int i = 0; i < 100_000; i++) {
      sink.add(series, i * 100_000_000L, i * 7_919L % 100_003);
    }
    sink.finish();
    String fault = new String(source.head(), StandardCharsets.UTF_8).substring("mock: ".length());
    switch (fault.strip()) {
      case "throw" -> throw new IllegalStateException("the mock was told to");
      case "overflow the stack" -> endless(1);
      case "run out of memory" -> new java.util.ArrayList<Object>(Integer.MAX_VALUE - 8).add(fault);
      case "hang" -> hang(context);
      default -> {}
    }
    return new RunFacts(
        "mock", "", "mock", 0, 1, 1, -1, -1, Completeness.WHOLE, List.of(), List.of());
  }

  private static int endless(int depth) {
    return depth == 0 ? 0 : 1 + endless(depth + 1);
  }

  /** As one that computes for ever does: it can only be asked. */
  private static void hang(ReadContext context) throws ImportFailure {
    while (!context.progress().cancelled()) {
      Thread.onSpinWait();
    }
    throw new ImportFailure("PB-CANCELLED", "cancelled; nothing was stored");
  }
}
