package dev.plumbline.analysis;

/** What a run did how often: judged by the steps of a statistic, on a logarithm of its own. */
public enum Rate {
  /** The share of requests that failed, on log odds; a change is in points. */
  ERRORS {
    @Override
    double figure(double y) {
      return 1 / (1 + Math.exp(-y));
    }

    @Override
    double change(double from, double to) {
      return figure(to) - figure(from);
    }

    @Override
    LogFigure of(RequestCounts counts, RunRequests run) {
      double failed = counts.failed() + 0.5;
      double succeeded = counts.requests() - counts.failed() + 0.5;
      return new LogFigure(Math.log(failed / succeeded), 1 / failed + 1 / succeeded);
    }

    @Override
    RunRate exact(RequestCounts counts, RunRequests run) {
      return new RunRate(counts.failed(), (double) counts.requests());
    }
  },

  /** Requests by the second, failed ones included; a change is a share of the baseline's. */
  THROUGHPUT {
    @Override
    double figure(double y) {
      return Math.exp(y);
    }

    @Override
    double change(double from, double to) {
      return Math.expm1(to - from);
    }

    @Override
    LogFigure of(RequestCounts counts, RunRequests run) {
      double[] seconds = run.secondsByBlock();
      return LogFigure.jackknife(
          block -> seconds[block] > 0,
          without -> {
            boolean all = without == BlockedSample.NONE;
            double requests = counts.requests() - (all ? 0.0 : counts.byBlock()[without]);
            return Math.log(requests / (run.seconds() - (all ? 0 : seconds[without])));
          });
    }

    @Override
    RunRate exact(RequestCounts counts, RunRequests run) {
      return new RunRate(counts.requests(), run.seconds());
    }
  };

  /** The rate that has this logarithm. */
  abstract double figure(double y);

  /** From one logarithm to the other, in what changes of the rate are given in. */
  abstract double change(double from, double to);

  /** What one run says that has requests enough. */
  abstract LogFigure of(RequestCounts counts, RunRequests run);

  abstract RunRate exact(RequestCounts counts, RunRequests run);

  /** Whether a rise is for the worse. */
  boolean riseIsWorse() {
    return this == ERRORS;
  }
}
