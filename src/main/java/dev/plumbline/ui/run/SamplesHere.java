package dev.plumbline.ui.run;

import dev.plumbline.model.KeptSample;
import java.util.List;

/**
 * The samples that were kept of a part of a run: the slowest and the failed ones.
 *
 * @param row 0 for all endpoints
 * @param low smallest value asked for
 * @param high largest; infinite where none was
 * @param found slowest first
 */
public record SamplesHere(
    int row, int from, int to, double low, double high, List<KeptSample> found) {
  public SamplesHere {
    found = List.copyOf(found);
  }
}
