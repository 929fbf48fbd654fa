package dev.plumbline.importer.gatling;

import dev.plumbline.importer.RecordedRun;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Series;

/** The figures of a run that was stored before a report of it came. */
final class RecordedTally {
  private RecordedTally() {}

  static RunTally of(RecordedRun run) {
    RunTally tally = new RunTally();
    for (Metric metric : run.metrics()) {
      boolean requests = metric.equals(GatlingRecords.RESPONSE_TIME);
      if (requests || metric.equals(GroupTimes.CUMULATED)) {
        for (Series series : run.series(metric)) {
          Endpoint endpoint = series.key().endpoint();
          Outcomes of = requests ? tally.request(path(endpoint)) : tally.group(endpoint.name());
          for (int i = 0; i < series.slices().size(); i++) {
            of.add(series.slices().values()[i], !endpoint.failed());
          }
        }
      }
    }
    return tally;
  }

  private static String path(Endpoint endpoint) {
    return endpoint.group().isEmpty()
        ? endpoint.name()
        : endpoint.group().substring(2).replace("::", " / ") + " / " + endpoint.name();
  }
}
