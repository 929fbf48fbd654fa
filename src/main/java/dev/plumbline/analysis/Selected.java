package dev.plumbline.analysis;

import dev.plumbline.model.Distribution;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Slices;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The part of a run that a budget looks at: series with values, and series that only state some.
 */
record Selected(List<Series> series, List<RunEvidence.Stated> stated) {
  static Selected all(RunEvidence evidence) {
    return new Selected(evidence.series(), evidence.stated());
  }

  Selected where(Predicate<SeriesKey> wanted) {
    return new Selected(
        series.stream().filter(s -> wanted.test(s.key())).toList(),
        stated.stream().filter(s -> wanted.test(s.key())).toList());
  }

  boolean isEmpty() {
    return series.isEmpty() && stated.isEmpty();
  }

  List<SeriesKey> keys() {
    return Stream.concat(
            series.stream().map(Series::key), stated.stream().map(RunEvidence.Stated::key))
        .toList();
  }

  /** How many values there are; -1 when a file does not state it. */
  long count() {
    long count = series.stream().mapToLong(s -> s.slices().count()).sum();
    for (RunEvidence.Stated s : stated) {
      if (s.figures().count() < 0) {
        return -1;
      }
      count += s.figures().count();
    }
    return count;
  }

  /** How many of them are of failed requests; -1 when a file does not state it. */
  long failed() {
    long failed =
        series.stream()
            .filter(s -> s.key().endpoint().failed())
            .mapToLong(s -> s.slices().count())
            .sum();
    for (RunEvidence.Stated s : stated) {
      if (s.failed() < 0) {
        return -1;
      }
      failed += s.failed();
    }
    return failed;
  }

  /** The values added up; NaN when a file does not state it. */
  double sum() {
    Selected kept = new Selected(series, List.of());
    double sum = series.isEmpty() ? 0 : kept.distribution().sum();
    return sum + statedSum();
  }

  /** How many values are not zero; NaN when a file does not state it. */
  double ones() {
    return count(value -> value != 0) + statedSum();
  }

  private double statedSum() {
    return stated.stream().mapToDouble(RunEvidence.Stated::sum).sum();
  }

  /** How many values, of those that are kept, are so. */
  long count(DoublePredicate wanted) {
    long count = 0;
    for (Series s : series) {
      Slices slices = s.slices();
      for (int i = 0; i < slices.size(); i++) {
        count += wanted.test(slices.value(i)) ? slices.repeats().at(i) : 0;
      }
    }
    return count;
  }

  /**
   * All values as one distribution, or the one that is stated.
   *
   * @throws IllegalArgumentException when a summary would have to be merged with anything
   */
  Distribution distribution() {
    Stream<Distribution> values =
        series.isEmpty() ? Stream.of() : Stream.of(Slices.distribution(slices()));
    Stream<Distribution> summaries = stated.stream().map(RunEvidence.Stated::figures);
    return Stream.concat(values, summaries).reduce(Distribution::merge).orElseThrow();
  }

  List<Slices> slices() {
    return series.stream().map(Series::slices).toList();
  }
}
