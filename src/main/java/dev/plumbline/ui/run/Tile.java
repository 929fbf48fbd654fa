package dev.plumbline.ui.run;

import dev.plumbline.chart.CellPlot;
import java.util.Optional;

/**
 * A figure of the run with what it was before.
 *
 * @param name of the figure
 * @param figure the largest text of the page
 * @param unit beside it; may be empty
 * @param guarded whether it has fewer samples than it needs
 * @param below the change to the baseline, or why there is none
 * @param pending whether what stands below belongs to an older window
 * @param plot drawn beside the figure
 * @param more for who asks; may be empty
 */
record Tile(
    String name,
    String figure,
    String unit,
    boolean guarded,
    String below,
    boolean pending,
    Optional<? extends CellPlot> plot,
    String more) {}
