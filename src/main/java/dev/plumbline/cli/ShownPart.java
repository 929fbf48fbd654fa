package dev.plumbline.cli;

import dev.plumbline.app.Failure;
import dev.plumbline.app.RunTime;
import dev.plumbline.model.Run;
import dev.plumbline.report.Figures;
import java.time.Duration;

/**
 * The part of a run that {@code --from} and {@code --to} ask for.
 *
 * @param from first second since the run's time zero
 * @param to second after the last; {@link Integer#MAX_VALUE} is the run's end
 */
record ShownPart(int from, int to) {
  /** A part that holds nothing is a mistake: an empty answer would look like an idle run. */
  static ShownPart of(String from, String to, Run run) {
    int first = from == null ? 0 : RunTime.second(from, run);
    int end = to == null ? Integer.MAX_VALUE : RunTime.second(to, run);
    if (run.endNanos() > 0 && first > run.durationSeconds()) {
      throw mistake("--from " + from + " is after the end of the run: it ends at " + end(run));
    }
    if (end <= 0) {
      throw mistake("--to " + to + " is not after the start of the run");
    }
    if (end <= first) {
      throw mistake("--to " + to + " is not after --from " + from + ": nothing lies between them");
    }
    return new ShownPart(first, reaches(end, run) ? Integer.MAX_VALUE : end);
  }

  private static boolean reaches(int second, Run run) {
    return run.endNanos() > 0 && second > run.durationSeconds();
  }

  static String end(Run run) {
    return Figures.duration(Duration.ofNanos(run.endNanos()));
  }

  private static Failure mistake(String sentence) {
    return new Failure("PB-USAGE", sentence);
  }
}
