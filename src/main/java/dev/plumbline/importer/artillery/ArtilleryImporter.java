package dev.plumbline.importer.artillery;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonFile;
import dev.plumbline.importer.JsonOutline;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.StatedRun;
import java.io.IOException;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** Reads Artillery's JSON reports. */
public final class ArtilleryImporter implements ResultImporter {
  private static final String FORMAT = "artillery-json";
  private static final String FORMAT_1 = "artillery-json-1";

  @Override
  public String id() {
    return "artillery";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    JsonOutline outline = JsonOutline.of(head);
    if (outline.has("aggregate/scenariosCreated", "aggregate/requestsCompleted")) {
      return new Sniff.Yes(FORMAT_1, Sniff.Content.SUMMARY);
    }
    boolean counted =
        outline.has("aggregate/counters/vusers.created")
            || outline.has("aggregate/counters/http.requests")
            || outline.has("aggregate/counters", "aggregate/rates", "intermediate");
    return counted ? new Sniff.Yes(FORMAT, Sniff.Content.SUMMARY) : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    JsonNode root = JsonFile.read(source);
    StatedRun run = new StatedRun(source, context, sink);
    boolean first = root.path("aggregate").has("scenariosCreated");
    Periods periods = new Periods(root);
    if (first) {
      new OldAggregate(root.path("aggregate")).state(run, source.path().toString());
    } else {
      new Aggregate(root.path("aggregate")).state(run, source.path().toString());
    }
    RunFacts facts =
        run.facts(
            new RecordedFacts.Tool("artillery", "", first ? FORMAT_1 : FORMAT),
            periods.endNanos() > 0 ? OptionalLong.of(periods.endNanos()) : OptionalLong.empty(),
            periods.lengthNanos());
    sink.startAt(facts.startNanos());
    periods.draw(sink);
    sink.finish();
    return facts;
  }
}
