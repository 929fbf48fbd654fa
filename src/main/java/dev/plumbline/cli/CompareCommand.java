package dev.plumbline.cli;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonOptions;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.app.CompareOptions;
import dev.plumbline.app.CompareRuns;
import dev.plumbline.app.ComparisonWords;
import dev.plumbline.app.ExportReport;
import dev.plumbline.app.Failure;
import dev.plumbline.app.JUnitReport;
import dev.plumbline.app.Product;
import dev.plumbline.app.RunSelector;
import dev.plumbline.app.RunsCompared;
import dev.plumbline.app.json.BatchFile;
import dev.plumbline.app.json.ComparisonJson;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Run;
import dev.plumbline.report.VerdictSentence;
import dev.plumbline.store.StoreException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Compares two sets of runs. */
@Command(
    name = "compare",
    description = "Compare two sets of runs: plumbline compare before/ after/")
final class CompareCommand implements Callable<Integer> {
  @ParentCommand Plumbline plumbline;

  @Mixin Sides sides;

  @Option(
      names = "--statistics",
      split = ",",
      paramLabel = "S",
      description = "p50, p95, p99, mean; default all.")
  List<String> statistics = List.of();

  @Option(
      names = "--endpoint",
      paramLabel = "GLOB",
      description = "Only these endpoints, judged as a family of their own; repeatable.")
  List<String> endpoints = List.of();

  @Option(names = "--metric", paramLabel = "NAME", description = "Only this metric.")
  String metric;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "request, group, transaction or custom; default request.")
  Kind kind = Kind.REQUEST;

  @Option(
      names = "--margin",
      paramLabel = "SHARE",
      description = "Smaller changes do not matter; default 5%%.")
  String margin = "5%";

  @Option(
      names = "--floor",
      paramLabel = "UNITS",
      description = "Nor do changes below this many units of the metric; default 0.")
  double floor;

  @Option(
      names = "--history",
      paramLabel = "WHICH",
      description = "auto or none; earlier runs are not used yet, so both are none.")
  History history = History.NONE;

  @Option(
      names = "--assume-run-noise",
      paramLabel = "SHARE",
      description = "One run a side: judge as if identical runs vary by this much.")
  String assumedRunNoise;

  @Option(names = "--include-partial", description = "Let partial runs take a side.")
  boolean includePartial;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Many comparisons: a JSON array of {id, baseline, candidate}.")
  Path batch;

  @Option(names = "--junit", paramLabel = "FILE", description = "Write the rows as JUnit XML too.")
  Path junit;

  @Option(names = "--markdown", paramLabel = "FILE", description = "Write the report too.")
  Path markdown;

  @Option(names = "--strict", description = "Exit 3 when any row is inconclusive.")
  boolean strict;

  @Option(names = "--inconclusive-ok", description = "Exit 0 where it would be 3.")
  boolean inconclusiveOk;

  /** Whether earlier runs of the test inform the noise. */
  enum History {
    AUTO,
    NONE
  }

  @Override
  public Integer call() {
    CompareOptions options = options();
    if (batch != null) {
      return batch(options);
    }
    Session session = plumbline.session();
    RunSelector selector = RunArguments.selector(session);
    List<Run> baseline = sides.baseline(selector);
    List<Run> candidate = sides.candidate(selector);
    RunsCompared compared =
        new CompareRuns(session.store(), session.jobs()).compare(baseline, candidate, options);
    VerdictSentence sentence = ComparisonWords.of(compared);
    // First, so that a file that cannot be written is the only answer.
    if (junit != null) {
      JUnitReport.write(junit, compared);
    }
    if (markdown != null) {
      ExportReport.write(
          new ExportReport(Product.name())
              .build(ExportReport.TITLE, compared, List.of(), Instant.now()),
          markdown);
    }
    if (session.json()) {
      session
          .terminal()
          .say(ComparisonJson.comparison(compared, ComparisonWords.oneSentence(sentence)));
    } else {
      new ComparisonPage(session.terminal()).print(compared, sentence);
    }
    return exit(compared);
  }

  private Integer batch(CompareOptions options) {
    if (!sides.isEmpty() || junit != null || markdown != null) {
      throw new Failure(
          "PB-USAGE",
          "--batch FILE names the sides itself and answers on stdout alone: give no"
              + " runs, --junit or --markdown with it");
    }
    Session session = plumbline.session();
    RunSelector selector = RunArguments.selector(session);
    CompareRuns comparing = new CompareRuns(session.store(), session.jobs());
    int worst = ExitCode.DONE;
    for (BatchFile.Entry entry : BatchFile.read(batch)) {
      try {
        RunsCompared compared =
            comparing.compare(
                selector.baseline(entry.baseline()), selector.all(entry.candidate()), options);
        String sentence = ComparisonWords.oneSentence(ComparisonWords.of(compared));
        session.terminal().say(ComparisonJson.batchLine(entry.id(), compared, sentence));
        worst = worse(worst, exit(compared));
      } catch (Failure e) {
        if (e.code().equals("PB-CANCELLED")) {
          throw e;
        }
        session.terminal().say(ComparisonJson.batchError(entry.id(), e.code(), e.getMessage()));
        worst = ExitCode.USAGE;
      } catch (StoreException e) {
        session.terminal().say(ComparisonJson.batchError(entry.id(), e.code(), e.getMessage()));
        worst = ExitCode.USAGE;
      }
    }
    return worst;
  }

  /** A failure outweighs a verdict, worse outweighs inconclusive. */
  private static int worse(int one, int other) {
    for (int code : new int[] {ExitCode.USAGE, ExitCode.WORSE, ExitCode.INCONCLUSIVE}) {
      if (one == code || other == code) {
        return code;
      }
    }
    return ExitCode.DONE;
  }

  private CompareOptions options() {
    List<Statistic> asked =
        statistics.isEmpty()
            ? ComparisonOptions.DEFAULT.statistics()
            : statistics.stream().map(CompareCommand::statistic).distinct().toList();
    return new CompareOptions(
        new ComparisonOptions(
            asked,
            Share.parse("--margin", margin),
            floor,
            assumedRunNoise == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Share.parse("--assume-run-noise", assumedRunNoise))),
        endpoints,
        kind,
        Optional.ofNullable(metric),
        includePartial);
  }

  private static Statistic statistic(String word) {
    for (Statistic statistic : Statistic.values()) {
      if (statistic.word().equals(word)) {
        return statistic;
      }
    }
    throw new Failure("PB-USAGE", "--statistics knows p50, p95, p99 and mean, not " + word);
  }

  private int exit(RunsCompared compared) {
    if (compared.table().verdict() == Verdict.WORSE || compared.errors().anyWorse()) {
      return ExitCode.WORSE;
    }
    boolean judged =
        compared.table().anyJudged()
            && !(compared.table().oneRunASide() && assumedRunNoise == null);
    boolean open =
        compared.table().rows().stream()
            .map(ComparedRow::verdict)
            .anyMatch(verdict -> verdict == Verdict.INCONCLUSIVE);
    boolean inconclusive = !judged || (strict && open);
    return inconclusive && !inconclusiveOk ? ExitCode.INCONCLUSIVE : ExitCode.DONE;
  }
}
