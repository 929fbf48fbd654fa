package dev.plumbline.importer.every;

import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Track;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a file's reading hands on: values by metric, and the figures it states. */
final class Seen implements SliceSink {
  final Map<String, Long> values = new TreeMap<>();
  final Map<String, Double> stated = new TreeMap<>();

  @Override
  public synchronized void slices(Metric metric, int block, List<Series> series) {
    for (Series one : series) {
      values.merge(metric.name(), (long) one.slices().size(), Long::sum);
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

  long count() {
    return values.values().stream().mapToLong(Long::longValue).sum();
  }
}
