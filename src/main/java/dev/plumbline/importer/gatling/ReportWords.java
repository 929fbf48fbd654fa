package dev.plumbline.importer.gatling;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** What holding a report against its run has shown. */
final class ReportWords {
  private static final int TOLD = 3;

  private ReportWords() {}

  /**
   * @param newDigest whether the report is of 3.13 or later
   */
  static List<Diagnostic> of(String report, ReportCheck check, boolean newDigest) {
    List<Diagnostic> all = new ArrayList<>();
    if (!check.contradictions().isEmpty()) {
      int more = check.contradictions().size() - TOLD;
      all.add(
          Diagnostic.of(
              "GATLING-REPORT-CONTRADICTS",
              Severity.WARNING,
              report
                  + " contradicts the log: "
                  + String.join("; ", check.contradictions().stream().limit(TOLD).toList())
                  + (more > 0 ? "; and " + more + " more" : "")));
    } else if (check.agreed() > 0) {
      all.add(
          Diagnostic.of(
              "GATLING-REPORT-AGREES",
              Severity.INFO,
              report
                  + " agrees with the log: "
                  + check.agreed()
                  + " figures (counts, minimum, maximum, mean, standard deviation) are the same"
                  + within(check)));
    }
    if (!check.wrong().isEmpty()) {
      all.add(percentiles(report, check, newDigest));
    }
    return all;
  }

  private static String within(ReportCheck check) {
    return check.wrong().isEmpty() && check.percentiles() > 0
        ? ", and its " + check.percentiles() + " percentiles are within their error"
        : "";
  }

  private static Diagnostic percentiles(String report, ReportCheck check, boolean newDigest) {
    String worst =
        String.join(
            ", ", check.wrong().stream().limit(TOLD).map(ReportCheck.Estimate::words).toList());
    String why =
        newDigest
            ? " Since 3.13 Gatling's estimate of percentiles can lie where no request was, and"
                + " changes each time the report is made (gatling#4715); those here are exact."
            : " Gatling estimates percentiles; or gatling.conf asks for other ones than 50, 75, 95"
                + " and 99. Those here are exact.";
    int wrong = check.wrong().size();
    return Diagnostic.of(
        "GATLING-REPORT-PERCENTILES",
        Severity.INFO,
        wrong
            + " of the "
            + check.percentiles()
            + " percentiles in "
            + report
            + (wrong == 1 ? " is wrong" : " are wrong")
            + ": Gatling printed "
            + worst
            + "."
            + why);
  }
}
