package dev.plumbline.app;

import dev.plumbline.model.Distribution;
import dev.plumbline.model.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every figure of a run as lines of text, so that two runs can be held side by side. */
public final class ShownRun {
  private ShownRun() {}

  public static List<String> figures(RunView view) {
    List<String> figures = new ArrayList<>();
    for (RunView.Row row : view.rows()) {
      Distribution d = row.distribution();
      figures.add(
          "%s|%s|%s|%s|%d|%d|%s"
                  .formatted(
                      row.metric().name(),
                      row.method(),
                      row.name(),
                      row.by(),
                      d.count(),
                      row.failed(),
                      row.statuses())
              + Arrays.asList(
                  d.min(), d.percentile(50), d.percentile(95), d.percentile(99), d.max(), d.sum()));
    }
    view.counters().forEach((name, sum) -> figures.add(name + "|" + sum));
    for (Track track : view.tracks()) {
      figures.add(
          "%s|%s|%s|%s"
              .formatted(
                  track.metric(),
                  track.labels(),
                  Arrays.toString(track.nanos()),
                  Arrays.toString(track.values())));
    }
    return figures;
  }
}
