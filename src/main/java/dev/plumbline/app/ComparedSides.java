package dev.plumbline.app;

import dev.plumbline.analysis.BinShares;
import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.Comparison;
import dev.plumbline.analysis.ComparisonOptions;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.EndpointRows;
import dev.plumbline.analysis.MeasuredRows;
import dev.plumbline.analysis.Observations;
import dev.plumbline.analysis.Rate;
import dev.plumbline.analysis.RateComparison;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.RunRequests;
import dev.plumbline.analysis.RunValues;
import dev.plumbline.analysis.ShiftCurve;
import dev.plumbline.analysis.ShiftCurves;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import dev.plumbline.report.ErrorRates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two sides as they were read from the store, to be judged as often as a reader chooses another
 * margin, statistic or assumed noise. The first question of a kind measures what it needs, which
 * takes all values of all runs and belongs in the background; later ones are answered from that.
 *
 * <p>Any thread may ask; none is used. Lists of runs' figures, here and in rows, are in the order
 * of {@link #baseline} and {@link #candidate}.
 */
public final class ComparedSides {
  private final List<ReadRun> before;
  private final List<ReadRun> after;
  private final CompareOptions options;
  private final ScoreUnits units;
  private final Replicates replicates;
  private final Map<String, List<Diagnostic>> diagnostics;
  private final List<String> machines;
  private final RowKey together;
  private final Once<MeasuredRows> measured = new Once<>(this::measured);
  private final Once<MeasuredRows> measuredTogether = new Once<>(this::measuredTogether);
  private final Once<ErrorRates> errors = new Once<>(this::errors);
  private final Once<Map<RowKey, Distribution>> pooledBefore;
  private final Once<Map<RowKey, Distribution>> pooledAfter;

  ComparedSides(
      List<ReadRun> before,
      List<ReadRun> after,
      CompareOptions options,
      ScoreUnits units,
      Map<String, List<Diagnostic>> diagnostics,
      List<String> machines) {
    this.units = units;
    this.replicates = Replicates.of(options.kind(), before.size(), after.size());
    this.before = List.copyOf(before);
    this.after = List.copyOf(after);
    this.options = options;
    this.diagnostics = Map.copyOf(diagnostics);
    this.machines = List.copyOf(machines);
    RowKey any =
        Stream.concat(before.stream(), after.stream())
            .flatMap(run -> run.judged().keySet().stream())
            .findFirst()
            .orElseThrow();
    this.together = new RowKey(any.kind(), any.metric(), "", "");
    this.pooledBefore = new Once<>(() -> pooled(this.before));
    this.pooledAfter = new Once<>(() -> pooled(this.after));
  }

  public List<Run> baseline() {
    return before.stream().map(ReadRun::run).toList();
  }

  public List<Run> candidate() {
    return after.stream().map(ReadRun::run).toList();
  }

  /** What they were read for. */
  public CompareOptions options() {
    return options;
  }

  /**
   * The judged table.
   *
   * @param judging its statistics are among those that the sides were read for
   */
  public ComparisonTable table(ComparisonOptions judging) {
    return Comparison.judge(measured.get(), suited(judging));
  }

  /** Iterations are means already: percentiles of them are judged only where they are asked for. */
  private ComparisonOptions suited(ComparisonOptions judging) {
    return ofBenchmarks() && judging.statistics().contains(Statistic.MEAN)
        ? new ComparisonOptions(
            List.of(Statistic.MEAN), judging.margin(), judging.floor(), judging.assumedRunNoise())
        : judging;
  }

  /** Whether their rows are benchmarks. */
  public boolean ofBenchmarks() {
    return options.kind() == Kind.BENCHMARK;
  }

  /** Whether nothing of a side is repeated: it has one run, of a benchmark one fork. */
  public boolean oneASide() {
    return replicates.names(before).size() == 1 && replicates.names(after).size() == 1;
  }

  /** The judged table with what a report says beside it. */
  public RunsCompared judge(ComparisonOptions judging) {
    return new RunsCompared(
        table(judging),
        baseline(),
        candidate(),
        replicates.names(before),
        replicates.names(after),
        units.units(),
        units.warnings(),
        pooledBefore.get(),
        pooledAfter.get(),
        errors.get(),
        diagnostics,
        machines,
        options.window());
  }

  /**
   * All endpoints of a run as one row, judged alone: it is no further row of the family, whose
   * requests it holds once more. A traffic that shifts between endpoints moves it too.
   */
  public ComparisonTable tableTogether(ComparisonOptions judging) {
    return Comparison.judge(measuredTogether.get(), suited(judging));
  }

  /** The rows' rates, failed requests included. */
  public List<ComparedRate> rates(Rate rate, double margin) {
    return RateComparison.compare(
        rate, each(before, ReadRun::requests), each(after, ReadRun::requests), margin);
  }

  private ErrorRates errors() {
    return new ErrorRates(
        together.kind() == Kind.REQUEST
            ? rates(Rate.ERRORS, RateComparison.ERROR_MARGIN)
            : List.of());
  }

  /** The rate of all endpoints of a run as one row, judged alone. */
  public ComparedRate rateTogether(Rate rate, double margin) {
    Function<ReadRun, RunRequests> requests = run -> run.requestsTogether(together);
    return RateComparison.compare(rate, each(before, requests), each(after, requests), margin)
        .getFirst();
  }

  /**
   * Where in the distribution each row changed. All rows at once, since they share their noise: for
   * the background, once for all rows that a reader may select.
   */
  public SortedMap<RowKey, ShiftCurve> shifts(ComparisonOptions judging) {
    return ShiftCurves.of(each(before, ReadRun::values), each(after, ReadRun::values), judging);
  }

  /** The same of all endpoints as one row. */
  public ShiftCurve shiftTogether(ComparisonOptions judging) {
    Function<ReadRun, RunValues> values = run -> run.valuesTogether(together);
    return ShiftCurves.of(each(before, values), each(after, values), judging).get(together);
  }

  /** How a row's requests lie, of each side's runs together, in bins that both share. */
  public BinShares.Pair bins(RowKey row) {
    return BinShares.of(observations(before, row), observations(after, row));
  }

  private static List<Observations> observations(List<ReadRun> runs, RowKey row) {
    return each(runs, run -> run.observations(row));
  }

  private MeasuredRows measured() {
    return MeasuredRows.of(
        replicates.values(before),
        replicates.values(after),
        options.judging().statistics(),
        replicates.what());
  }

  private MeasuredRows measuredTogether() {
    Function<ReadRun, RunValues> values = run -> run.valuesTogether(together);
    return MeasuredRows.of(
        each(before, values), each(after, values), options.judging().statistics());
  }

  private static Map<RowKey, Distribution> pooled(List<ReadRun> runs) {
    Map<RowKey, List<Series>> all = new TreeMap<>();
    runs.forEach(
        run ->
            run.judged()
                .forEach(
                    (key, series) ->
                        all.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(series)));
    Map<RowKey, Distribution> pooled = new TreeMap<>();
    all.forEach((key, series) -> pooled.put(key, EndpointRows.distribution(series)));
    return pooled;
  }

  private static <T> List<T> each(List<ReadRun> runs, Function<ReadRun, T> figure) {
    return runs.stream().map(figure).toList();
  }
}
