package dev.plumbline.importer.gatling;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** What a log does not say, and what a report made of it says otherwise. */
final class LogNotes {
  private final GatlingRecords records;
  private final boolean percentiles;

  /**
   * @param percentiles whether to say why a report of the run has other ones
   */
  LogNotes(GatlingRecords records, boolean percentiles) {
    this.records = records;
    this.percentiles = percentiles;
  }

  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>();
    if (!records.simulation().isKnown()) {
      all.add(
          info(
              "GATLING-NO-RUN",
              "the log's first record is missing, so neither Gatling's version nor the simulation"
                  + " is known; the run begins with its first record"));
    }
    if (records.users().left() > 0) {
      all.add(
          info(
              "GATLING-USERS-LEFT",
              records.users().left()
                  + " of "
                  + records.users().started()
                  + " users have no end in the log: the run was stopped before they were done, or"
                  + " the log's end is missing"));
    }
    if (percentiles) {
      all.add(
          info(
              "GATLING-PERCENTILES",
              "percentiles here are exact. Those in Gatling's own report of this run are estimates:"
                  + " since 3.13 they can lie far from every measured value and differ each time"
                  + " the report is made (gatling#4715); counts, minimum, maximum, mean and"
                  + " standard deviation are the same in both"));
    }
    return all;
  }

  private static Diagnostic info(String code, String message) {
    return Diagnostic.of(code, Severity.INFO, message);
  }
}
