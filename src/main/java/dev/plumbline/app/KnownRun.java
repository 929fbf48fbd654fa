package dev.plumbline.app;

import dev.plumbline.importer.ReadRules;
import dev.plumbline.importer.SaidRules;
import dev.plumbline.importer.Undated;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A run whose file is named once more: it gets what it is to be called, while what would need
 * another reading is told.
 */
final class KnownRun {
  private final Store store;
  private final Run run;
  private final List<Diagnostic> told;
  private final ReadRules counted;

  KnownRun(Store store, Run run) {
    this.store = store;
    this.run = run;
    this.told = store.diagnostics(run);
    this.counted = SaidRules.of(told);
  }

  /**
   * Gives it labels.
   *
   * @return what became of all that was said, in words; empty where all of it is so already
   */
  String take(ImportOptions said, Map<String, String> labels) {
    store.edits().label(run, labels);
    return (run.labels().entrySet().containsAll(labels.entrySet()) ? "" : "; labels added")
        + inPlaceOf(said.replacing())
        + idle(said.rules())
        + notApplied(said);
  }

  private String inPlaceOf(Replacing replacing) {
    return replacing.growing()
        ? ""
        : replacing
            .run()
            .map(other -> "; run " + other.id() + " is not replaced: no file is two runs")
            .orElse("");
  }

  /** What no reading would need, since the file says it. */
  private String idle(ReadRules rules) {
    if (rules.start().isPresent()) {
      return lacksStart() ? "" : "; --start does not count: the file says when the run was";
    }
    return rules.zone().isEmpty() || lacksZone()
        ? ""
        : "; --zone does not count: the file's times need none";
  }

  private boolean lacksStart() {
    return counted.start().isPresent() || isTold(Undated.NO_START);
  }

  private boolean lacksZone() {
    return counted.zone().isPresent() || isTold(Undated.NO_ZONE);
  }

  private boolean isTold(String code) {
    return told.stream().anyMatch(diagnostic -> diagnostic.code().equals(code));
  }

  private String notApplied(ImportOptions said) {
    List<String> options = options(said);
    if (options.isEmpty()) {
      return "";
    }
    return "; "
        + String.join(", ", options)
        + (options.size() == 1 ? " is" : " are")
        + " not applied: "
        + (said.replacing().run().isPresent() ? "say" : "add")
        + " --replace "
        + run.id()
        + " to read it again";
  }

  /** Those that say anything else than what counted when it was read. */
  private List<String> options(ImportOptions said) {
    ReadRules rules = said.rules();
    boolean testKept = said.replacing().run().map(Run::test).equals(said.test());
    boolean environmentKept =
        said.replacing().run().map(Run::environment).orElse("").equals(said.environment());
    List<String> options = new ArrayList<>();
    if (!testKept && said.test().filter(test -> !test.equals(run.test())).isPresent()) {
      options.add("--test");
    }
    if (!environmentKept && !said.environment().equals(run.environment())) {
      options.add("--environment");
    }
    if (rules.start().isPresent() && lacksStart() && !rules.start().equals(counted.start())) {
      options.add("--start");
    }
    // Where a start is said too, the zone may be that of the start alone.
    if (rules.zone().isPresent() && lacksZone() && !rules.zone().equals(counted.zone())) {
      options.add("--zone");
    }
    if (rules.mapping().isPresent() && !rules.mapping().equals(RunFiles.mapping(run))) {
      options.add("--map");
    }
    if (rules.operationTag().isPresent() && !rules.operationTag().equals(counted.operationTag())) {
      options.add("--operation-tag");
    }
    if (!counted.tags().containsAll(rules.tags())) {
      options.add("--tags");
    }
    return options;
  }
}
