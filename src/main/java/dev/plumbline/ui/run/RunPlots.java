package dev.plumbline.ui.run;

import dev.plumbline.app.ExploredRun;
import dev.plumbline.chart.RunTimeline;
import dev.plumbline.ui.common.Words;
import java.util.List;

/** The pictures of a run, for who has no page of it. */
public final class RunPlots {
  private RunPlots() {}

  /** The whole run over time, all endpoints, without limits. */
  public static RunTimeline timeline(ExploredRun explored, String name, Words words) {
    return TimelinePlot.of(explored, 0, name, List.of(), words);
  }
}
