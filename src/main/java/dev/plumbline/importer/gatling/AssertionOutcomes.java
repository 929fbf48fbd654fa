package dev.plumbline.importer.gatling;

import dev.plumbline.importer.gatling.AssertionsFile.Stated;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import dev.plumbline.model.StatedThreshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The assertions of a log, whose outcome it does not say: worked out from the run's values, exact
 * percentiles included. A run that is cut proves nothing.
 */
final class AssertionOutcomes {
  /** A rule for every request becomes a line each, unless there are very many. */
  private static final int MOST = 200;

  private static final int TOLD = 3;

  private final GatlingRecords records;
  private final List<Outcome> outcomes = new ArrayList<>();
  private int unread;

  /**
   * @param of Global, or a path as Gatling shows it
   * @param actual NaN where the run has no such requests
   */
  private record Outcome(String of, Asserted asserted, double actual) {
    Optional<Boolean> passed(boolean partial) {
      return partial || Double.isNaN(actual)
          ? Optional.empty()
          : Optional.of(asserted.holds(actual));
    }

    OptionalDouble figure() {
      return Double.isNaN(actual) ? OptionalDouble.empty() : OptionalDouble.of(actual);
    }

    String words() {
      return of
          + ": "
          + asserted.expression()
          + " ("
          + (Double.isNaN(actual) ? "none" : Asserted.plain(actual) + asserted.unit())
          + ")";
    }
  }

  AssertionOutcomes(GatlingRecords records) {
    this.records = records;
    for (Assertion assertion : records.assertions()) {
      AssertionReader.read(assertion).ifPresentOrElse(this::add, () -> unread++);
    }
  }

  private void add(Asserted asserted) {
    RunTally tally = records.tally();
    long seconds = tally.seconds();
    switch (asserted.scope()) {
      case "global" ->
          outcomes.add(new Outcome("Global", asserted, asserted.actual(tally.all(), seconds)));
      case "forall" -> {
        for (Map.Entry<String, Outcomes> request : tally.requests().entrySet()) {
          if (outcomes.size() < MOST) {
            double actual = asserted.actual(request.getValue(), seconds);
            outcomes.add(new Outcome(request.getKey(), asserted, actual));
          }
        }
      }
      default -> {
        String path = Paths.shown(asserted.path());
        Optional<Outcomes> of = tally.of(path, false).or(() -> tally.of(path, true));
        double actual = of.map(found -> asserted.actual(found, seconds)).orElse(Double.NaN);
        outcomes.add(new Outcome(path, asserted, actual));
      }
    }
  }

  /** What Gatling's own list of outcomes says otherwise; in one wording, path by path. */
  List<Diagnostic> heldAgainst(AssertionsFile file, String name) {
    List<String> otherwise = new ArrayList<>();
    int same = 0;
    for (String path : file.assertions().stream().map(Stated::path).distinct().toList()) {
      List<Stated> theirs = file.assertions().stream().filter(a -> a.path().equals(path)).toList();
      List<Outcome> ours = outcomes.stream().filter(o -> o.of.equals(path)).toList();
      for (int i = 0; i < theirs.size() && theirs.size() == ours.size(); i++) {
        if (ours.get(i).passed(false).equals(Optional.of(theirs.get(i).passed()))) {
          same++;
        } else {
          otherwise.add(ours.get(i).words() + ", there " + Asserted.plain(theirs.get(i).actual()));
        }
      }
    }
    if (!otherwise.isEmpty() && !isPartial()) {
      return List.of(
          Diagnostic.of(
              "GATLING-ASSERTIONS-DIFFER",
              Severity.WARNING,
              name + " says otherwise than the log's values: " + String.join("; ", otherwise)));
    }
    String of = same == 1 ? " assertion" : " assertions";
    return same == 0
        ? List.of()
        : List.of(
            Diagnostic.of(
                "GATLING-ASSERTIONS-AGREE",
                Severity.INFO,
                name + " says the same of " + same + of));
  }

  private boolean isPartial() {
    return records.problems().lost() > 0;
  }

  List<StatedThreshold> thresholds(String source) {
    return outcomes.stream()
        .map(
            outcome ->
                new StatedThreshold(
                    outcome.of,
                    outcome.asserted.expression(),
                    source + ", worked out",
                    outcome.passed(isPartial()),
                    outcome.figure()))
        .toList();
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    if (unread > 0) {
      all.add(
          Diagnostic.of(
              "GATLING-ASSERTION-UNREAD",
              Severity.WARNING,
              unread
                  + (unread == 1 ? " assertion is" : " assertions are")
                  + " written in a way that is not known; whether met is not told"));
    }
    if (!outcomes.isEmpty()) {
      all.add(Diagnostic.of("GATLING-ASSERTIONS", Severity.INFO, words()));
    }
    return all;
  }

  private String words() {
    if (isPartial()) {
      return "the log's assertions are not held against its values: its end is missing";
    }
    List<Outcome> missed = of(Optional.of(false));
    List<Outcome> untold = of(Optional.empty());
    String all = outcomes.size() + (outcomes.size() == 1 ? " assertion" : " assertions");
    String first =
        missed.isEmpty() && untold.isEmpty()
            ? all + " met"
            : missed.size() + " of " + all + " missed" + told(missed);
    String second =
        untold.isEmpty() ? "" : ", of " + untold.size() + " the run has no request" + told(untold);
    return first
        + second
        + ". Worked out from exact values: Gatling's own word rests on its estimates";
  }

  private List<Outcome> of(Optional<Boolean> passed) {
    return outcomes.stream().filter(outcome -> outcome.passed(false).equals(passed)).toList();
  }

  private static String told(List<Outcome> some) {
    int more = some.size() - TOLD;
    return some.isEmpty()
        ? ""
        : ": "
            + String.join("; ", some.stream().limit(TOLD).map(Outcome::words).toList())
            + (more > 0 ? "; and " + more + " more" : "");
  }
}
