package dev.plumbline.ui.library;

import dev.plumbline.analysis.HeatCells;
import dev.plumbline.app.RunCard;
import java.util.Optional;

/**
 * What is shown beside the list.
 *
 * @param heat empty until it was read, and where a run keeps no values
 * @param pictured whether it has a picture, or may have one that is still read
 */
record RunDetails(RunCard card, Optional<Heat> heat, boolean pictured) {

  /**
   * The run at a glance.
   *
   * @param cells as many as its picture shows: the run itself is let go
   * @param unit of the latencies
   */
  record Heat(HeatCells cells, int seconds, String unit) {}
}
