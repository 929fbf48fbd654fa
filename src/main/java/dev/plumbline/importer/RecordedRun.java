package dev.plumbline.importer;

import dev.plumbline.model.Metric;
import dev.plumbline.model.Series;
import java.util.List;

/** The values of a run as they were stored, for holding a summary against them. */
public interface RecordedRun {
  List<Metric> metrics();

  List<Series> series(Metric metric);
}
