package dev.plumbline.app;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import dev.plumbline.model.Severity;
import dev.plumbline.model.TestScript;
import dev.plumbline.store.Scripts;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The script that lies beside results, or that a person names. */
final class BesideScript {
  private final Store store;
  private final GiveScript scripts;

  BesideScript(Store store) {
    this.store = store;
    this.scripts = new GiveScript(store);
  }

  /** One that lies there: what a person gave to a run from another file stays. */
  ImportResult give(Path file, List<Run> of) throws IOException, ImportFailure {
    List<Run> free = of.stream().filter(run -> !hasOther(run, file)).toList();
    if (free.isEmpty() && !of.isEmpty()) {
      return ImportResult.skipped(
          file.toString(),
          Files.size(file),
          "script",
          "another script was given to " + BesideFiles.whose(of) + "; --script replaces it");
    }
    return replace(file, free);
  }

  private boolean hasOther(Run run, Path file) {
    return store
        .beside()
        .scripts()
        .of(run)
        .map(kept -> BesideFiles.absolute(Path.of(kept.source())))
        .filter(source -> !source.equals(BesideFiles.absolute(file)))
        .isPresent();
  }

  /** One that a person names, in place of any other. */
  ImportResult replace(Path file, List<Run> of) throws IOException, ImportFailure {
    Scripts.Kept script = GiveScript.read(file);
    if (of.isEmpty()) {
      throw new ImportFailure(
          BesideFiles.ALONE,
          "the script of no run, as far as its name or folder tells; --script "
              + file.getFileName()
              + " gives it to the runs of an import");
    }
    String format = script.script().tool() + "-script";
    List<Run> fresh = of.stream().filter(run -> !scripts.has(run, script)).toList();
    if (fresh.isEmpty()) {
      return BesideFiles.known(
          file, Files.size(file), format, of, "the script of " + BesideFiles.whose(of));
    }
    Set<Diagnostic> noticed = new LinkedHashSet<>();
    fresh.forEach(run -> noticed.addAll(scripts.give(run, script)));
    List<Diagnostic> all = new ArrayList<>();
    all.add(
        Diagnostic.of(
            "PB-SCRIPT",
            Severity.INFO,
            "the script of " + BesideFiles.whose(fresh) + ": " + words(script.script())));
    all.addAll(noticed);
    return BesideFiles.imported(file, Files.size(file), format, of, all);
  }

  private static String words(TestScript script) {
    return counted(script.scenarios().size(), "scenario")
        + ", "
        + counted(script.thresholds().size(), "threshold")
        + ", "
        + counted(script.known().size(), "call")
        + (script.isWhole() ? "" : " that can be told");
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
