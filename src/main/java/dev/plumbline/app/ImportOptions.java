package dev.plumbline.app;

import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.ReadRules;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Run;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How files are to be imported.
 *
 * @param test the test the runs belong to; by default the name of the file's folder
 * @param environment empty where nobody says
 * @param rules what a person said of how the files are to be read
 * @param replacing in whose place the file comes
 * @param merge whether all files are one run, of several load generators
 * @param partialTakesSide whether a person said that a run is on its side, cut or not
 */
public record ImportOptions(
    Optional<String> format,
    Optional<String> test,
    String environment,
    Map<String, String> labels,
    ImportLimits limits,
    ReadRules rules,
    Replacing replacing,
    boolean merge,
    boolean partialTakesSide) {
  public static final ImportOptions DEFAULT =
      new ImportOptions(
          Optional.empty(), Optional.empty(), "", Map.of(), ImportLimits.DEFAULT, ReadRules.NONE);

  public ImportOptions(
      Optional<String> format,
      Optional<String> test,
      String environment,
      Map<String, String> labels,
      ImportLimits limits,
      ReadRules rules) {
    this(format, test, environment, labels, limits, rules, Replacing.NOTHING, false, true);
  }

  public ImportOptions {
    labels = Map.copyOf(labels);
  }

  /** As one run of several load generators. */
  public ImportOptions merged() {
    return new ImportOptions(
        format, test, environment, labels, limits, rules, replacing, true, partialTakesSide);
  }

  /** In the place of a run: what it was called stays, unless something else is said now. */
  public ImportOptions replacing(Replacing instead) {
    return new ImportOptions(
        format,
        test.or(() -> instead.run().map(Run::test)),
        environment.isEmpty() ? instead.run().map(Run::environment).orElse("") : environment,
        labels,
        limits,
        rules,
        instead,
        merge,
        partialTakesSide);
  }

  /** With what was said of one file. */
  ImportOptions with(FileChoice choice) {
    Map<String, String> all = new HashMap<>(labels);
    choice.side().ifPresent(side -> all.put(RunSide.LABEL, side.word()));
    return new ImportOptions(
        format,
        Optional.of(choice.test()).filter(name -> !name.isBlank()).or(() -> test),
        choice.environment(),
        all,
        limits,
        rules.mappedBy(choice.mapping().or(rules::mapping)),
        replacing,
        merge,
        choice.sideByHand());
  }

  /**
   * The labels of a run: one that is cut takes no side that was only guessed, one of figures alone
   * takes none.
   */
  Map<String, String> labelsOf(FoundFile file, Completeness known) {
    if (!file.isSummary() && (known != Completeness.PARTIAL || partialTakesSide)) {
      return labels;
    }
    Map<String, String> left = new HashMap<>(labels);
    left.remove(RunSide.LABEL);
    return left;
  }
}
