package dev.plumbline.app;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.model.Run;
import java.util.Optional;

/**
 * What is said of one file before it is imported.
 *
 * @param test empty: the name of the file's folder
 * @param environment empty where nobody says
 * @param sideByHand whether a person set the side: then even a partial run takes it
 * @param mapping what its columns are, where it is read as a table
 */
public record FileChoice(
    String test,
    String environment,
    Optional<RunSide> side,
    boolean sideByHand,
    Optional<ColumnMapping> mapping) {
  public FileChoice(String test, String environment, Optional<RunSide> side, boolean sideByHand) {
    this(test, environment, side, sideByHand, Optional.empty());
  }

  /** What a run is already. */
  public static FileChoice of(Run run) {
    return new FileChoice(run.test(), run.environment(), RunSide.of(run), false);
  }

  /** The same on another side, or on neither, as a person wants it. */
  public FileChoice onSide(Optional<RunSide> other) {
    return new FileChoice(test, environment, other, true, mapping);
  }

  /** The same on a side that its name tells, or on none. */
  FileChoice guessedOn(Optional<RunSide> other) {
    return new FileChoice(test, environment, other, false, mapping);
  }

  public FileChoice ofTest(String other) {
    return new FileChoice(other, environment, side, sideByHand, mapping);
  }

  public FileChoice inEnvironment(String other) {
    return new FileChoice(test, other, side, sideByHand, mapping);
  }

  /** The same for a file whose columns are these. */
  FileChoice mappedBy(Optional<ColumnMapping> columns) {
    return new FileChoice(test, environment, side, sideByHand, columns);
  }
}
