package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.util.Optional;

/**
 * In whose place a file is imported.
 *
 * @param run whose values give way, while labels, notes and baselines stay; empty: a further run
 * @param growing whether the file is still being written: what it holds now is read, and the run
 *     keeps its id until the file has ended
 */
public record Replacing(Optional<Run> run, boolean growing) {
  public static final Replacing NOTHING = new Replacing(Optional.empty(), false);

  /** The same file once more, by other rules. */
  public static Replacing of(Run run) {
    return new Replacing(Optional.of(run), false);
  }

  /** Whether that is the run that gives way. */
  boolean replaces(Run known) {
    return run.filter(old -> old.id().equals(known.id())).isPresent();
  }

  /** What the run is called: while its file grows, as before. */
  String id(String ofContent) {
    return growing ? run.map(Run::id).orElse(ofContent) : ofContent;
  }
}
