package dev.plumbline.ui.run;

import dev.plumbline.app.FoundSamples;
import dev.plumbline.app.RunWindow.ErrorRow;
import dev.plumbline.model.KeptSample;
import java.util.List;
import java.util.Optional;

/**
 * The samples that were kept of a part of a run: the slowest and the failed ones.
 *
 * @param row 0 for all endpoints
 * @param low smallest value asked for
 * @param high largest; infinite where none was
 * @param error how they failed; empty where it was not asked for
 * @param of what was found, and of how many
 */
public record SamplesHere(
    int row, int from, int to, double low, double high, Optional<ErrorRow> error, FoundSamples of) {

  /** Slowest first. */
  public List<KeptSample> found() {
    return of.slowestFirst();
  }

  /** Those that did not succeed. */
  List<KeptSample> failed() {
    return found().stream().filter(sample -> sample.endpoint().failed()).toList();
  }
}
