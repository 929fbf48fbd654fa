package dev.plumbline.ui.run;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Problem;
import java.util.Optional;
import java.util.function.Function;

/**
 * The change of the window from the baseline's, with its interval where a comparison of the same
 * runs would say something by it; or why there is none.
 */
record ChangeWords(OpenRun run, Look look) {
  /** The spread of two runs is known so badly that an interval from it reaches anywhere. */
  private static final int TOO_FEW_RUNS = 2;

  /**
   * A change as a tile has room for it.
   *
   * @param more what it has no room for; empty where that is nothing
   */
  record Told(String line, String more) {
    private static Told of(String line) {
      return new Told(line, "");
    }
  }

  Told p95() {
    return words(
        changes ->
            changes
                .p95()
                .filter(ComparedRow::judged)
                .map(
                    row ->
                        told(
                            row.verdict(),
                            row.reason(),
                            percent(row.change()),
                            look.numbers().interval(row.low(), row.high())))
                .orElseGet(this::tooFew));
  }

  Told errors() {
    return words(
        changes ->
            changes
                .errors()
                .filter(ComparedRate::judged)
                .map(this::errors)
                .orElseGet(this::tooFew));
  }

  private Told errors(ComparedRate rate) {
    return rate.tooFewErrors()
        ? Told.of(say("run.change.fewErrors"))
        : told(
            rate.verdict(),
            rate.reason(),
            say("run.change.points", points(rate.change())),
            "[" + points(rate.low()) + ", " + points(rate.high()) + "]");
  }

  Told throughput() {
    return words(
        changes ->
            changes
                .throughput()
                .filter(ComparedRate::judged)
                .map(
                    rate ->
                        told(
                            rate.verdict(),
                            rate.reason(),
                            percent(rate.change()),
                            look.numbers().interval(rate.low(), rate.high())))
                .orElseGet(this::tooFew));
  }

  boolean pending() {
    return run.against().get().pending();
  }

  private Told told(Verdict verdict, String reason, String change, String interval) {
    int runs = run.baseline().others().size();
    if (runs == 1) {
      return new Told(say("run.change.alone", change), say("run.change.alone.why"));
    }
    return verdict == Verdict.INCONCLUSIVE && runs <= TOO_FEW_RUNS
        ? new Told(say("run.change.untold", change), say("run.change.untold.why", interval, reason))
        : Told.of(say("run.change.judged", change, interval));
  }

  private Told words(Function<Against.Changes, Told> change) {
    Later<Against> against = run.against().get();
    if (run.baseline().holdsTheRun()) {
      return Told.of(say("run.change.own"));
    }
    if (run.baseline().others().isEmpty()) {
      return Told.of(say("run.change.none"));
    }
    if (run.run().isPartial()) {
      return Told.of(say("run.change.partial"));
    }
    if (against.problem().isPresent()) {
      return new Told(say("run.change.failed"), against.problem().map(Problem::message).orElse(""));
    }
    Optional<Against> found = against.value();
    if (found.isEmpty()) {
      return Told.of(say("run.change.pending"));
    }
    return found.get().changes().map(change).orElseGet(this::tooFew);
  }

  private String percent(double change) {
    return say("run.change.percent", look.numbers().change(change));
  }

  private String points(double fraction) {
    return look.numbers().points(fraction);
  }

  private Told tooFew() {
    return Told.of(say("run.change.few"));
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
