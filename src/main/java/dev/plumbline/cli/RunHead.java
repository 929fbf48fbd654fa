package dev.plumbline.cli;

import dev.plumbline.app.ShowOptions;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Population;
import dev.plumbline.model.Run;
import dev.plumbline.model.Words;
import dev.plumbline.report.Figures;
import java.time.Duration;

/** Which run a page shows, and which part of it. */
final class RunHead {
  private final Terminal terminal;

  RunHead(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Run run, ShowOptions options, int benchmarks) {
    terminal.say(
        terminal.bold("Run " + run.id())
            + "  "
            + run.test()
            + ", "
            + run.tool()
            + (run.toolVersion().isEmpty() ? "" : " " + run.toolVersion()));
    terminal.say(
        Figures.time(run.started())
            + ", "
            + (all(options) ? "" : "the whole run: ")
            + (run.endNanos() == 0 ? "" : ShownPart.end(run) + ", ")
            + content(run, benchmarks)
            + ", "
            + completeness(run.completeness()));
    part(run, options);
  }

  private static String content(Run run, int benchmarks) {
    return run.requests() == 0 && benchmarks > 0
        ? Words.counted(benchmarks, "benchmark", "benchmarks")
        : Words.counted(run.requests(), "request", "requests") + ", " + failed(run);
  }

  private static String failed(Run run) {
    return run.failed() < 0 ? "failed ones not stated" : Figures.count(run.failed()) + " failed";
  }

  /** Whether the figures below are of all that the run's own totals are of. */
  static boolean all(ShowOptions options) {
    return options.wholeRun() && options.population() == Population.ALL;
  }

  private void part(Run run, ShowOptions options) {
    if (!options.wholeRun()) {
      terminal.say(
          "Shown: from "
              + Figures.duration(Duration.ofSeconds(options.from()))
              + (options.to() == Integer.MAX_VALUE
                  ? " to the run's end, " + ShownPart.end(run)
                  : " to " + Figures.duration(Duration.ofSeconds(options.to()))));
    }
    if (options.population() == Population.EXPECTED) {
      terminal.say("Shown: successful responses, without setup and teardown");
    }
  }

  private static String completeness(Completeness known) {
    return switch (known) {
      case WHOLE -> "whole";
      case UNKNOWN -> "completeness unknown";
      case PARTIAL -> "PARTIAL: its end is missing";
    };
  }
}
