package dev.plumbline.ui.run;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Problem;
import java.util.Optional;
import java.util.function.Function;

/** The change of the window from the baseline's, with its interval; or why there is none. */
record ChangeWords(OpenRun run, Look look) {
  String p95() {
    return words(
        changes ->
            changes
                .p95()
                .filter(ComparedRow::judged)
                .map(row -> percent(row.change(), row.low(), row.high()))
                .orElseGet(this::tooFew));
  }

  String errors() {
    return words(
        changes ->
            changes
                .errors()
                .filter(ComparedRate::judged)
                .map(this::errors)
                .orElseGet(this::tooFew));
  }

  private String errors(ComparedRate rate) {
    return rate.tooFewErrors()
        ? say("run.change.fewErrors")
        : say(
            "run.change.points",
            points(rate.change()),
            "[" + points(rate.low()) + ", " + points(rate.high()) + "]");
  }

  String throughput() {
    return words(
        changes ->
            changes
                .throughput()
                .filter(ComparedRate::judged)
                .map(rate -> percent(rate.change(), rate.low(), rate.high()))
                .orElseGet(this::tooFew));
  }

  boolean pending() {
    return run.against().get().pending();
  }

  /** The whole of a problem that the line has no room for. */
  String more() {
    return run.against().get().problem().map(Problem::message).orElse("");
  }

  private String words(Function<Against.Changes, String> change) {
    Later<Against> against = run.against().get();
    if (run.baseline().holdsTheRun()) {
      return say("run.change.own");
    }
    if (run.baseline().others().isEmpty()) {
      return say("run.change.none");
    }
    if (run.run().isPartial()) {
      return say("run.change.partial");
    }
    if (against.problem().isPresent()) {
      return say("run.change.failed");
    }
    Optional<Against> found = against.value();
    if (found.isEmpty()) {
      return say("run.change.pending");
    }
    return found.get().changes().map(change).orElseGet(this::tooFew);
  }

  private String percent(double change, double low, double high) {
    return say(
        "run.change.percent", look.numbers().change(change), look.numbers().interval(low, high));
  }

  private String points(double fraction) {
    return look.numbers().points(fraction);
  }

  private String tooFew() {
    return say("run.change.few");
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
