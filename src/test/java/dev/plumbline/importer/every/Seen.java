package dev.plumbline.importer.every;

import dev.plumbline.importer.RecordedRun;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a file's reading hands on: values counted by metric, and the figures it states. */
final class Seen implements SliceSink, RecordedRun {
  final Map<String, Long> values = new TreeMap<>();
  final Map<String, Double> stated = new TreeMap<>();
  private final Set<String> names = new HashSet<>();
  private final Map<Metric, List<Series>> kept = new LinkedHashMap<>();
  private final boolean keeps;

  Seen() {
    this(true);
  }

  /**
   * @param keeps whether the values are kept, to hold a summary against them
   */
  Seen(boolean keeps) {
    this.keeps = keeps;
  }

  @Override
  public synchronized void slices(Metric metric, int block, List<Series> series) {
    if (keeps) {
      kept.computeIfAbsent(metric, _ -> new ArrayList<>()).addAll(series);
    }
    for (Series one : series) {
      names.add(one.key().endpoint().name());
      values.merge(metric.name(), one.slices().count(), Long::sum);
    }
  }

  @Override
  public synchronized void track(Track part) {
    values.merge("track " + part.metric(), (long) part.values().length, Long::sum);
  }

  @Override
  public synchronized void stated(SeriesKey of, String statistic, double value) {
    stated.put(of + " " + statistic, value);
  }

  @Override
  public void sample(KeptSample sample) {}

  /** Of endpoints. */
  synchronized List<String> names() {
    return List.copyOf(names);
  }

  long count() {
    return values.values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public List<Metric> metrics() {
    return List.copyOf(kept.keySet());
  }

  @Override
  public List<Series> series(Metric metric) {
    return kept.getOrDefault(metric, List.of());
  }
}
