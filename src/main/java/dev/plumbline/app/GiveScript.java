package dev.plumbline.app;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.gatling.GatlingScript;
import dev.plumbline.importer.k6.K6Script;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.EndpointNames;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.model.TestScript;
import dev.plumbline.store.RunReader;
import dev.plumbline.store.Scripts;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gives runs the script that they were made with: what it says is kept, and held against them. */
final class GiveScript {
  /** Code of a file that is no script. */
  static final String NOT_ONE = "PB-NOT-A-SCRIPT";

  private static final int LARGEST = 4 << 20;
  private static final Set<String> JAVA_SCRIPT = Set.of("js", "ts", "mjs");
  private static final Set<String> ON_THE_JVM = Set.of("scala", "java", "kt");

  private final Store store;

  GiveScript(Store store) {
    this.store = store;
  }

  /** Whether a file's ending is that of a language that scripts are written in. */
  static boolean isNamed(String fileName) {
    String ending = ending(fileName);
    return JAVA_SCRIPT.contains(ending) || ON_THE_JVM.contains(ending);
  }

  private static String ending(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1);
  }

  /**
   * Reads a script.
   *
   * @throws ImportFailure when the file is none that is known
   */
  static Scripts.Kept read(Path file) throws IOException, ImportFailure {
    String text = new String(SourceFile.of(file).text(LARGEST), StandardCharsets.UTF_8);
    String ending = ending(file.getFileName().toString());
    if (!text.contains("k6") && !text.contains("gatling")) {
      throw none(file); // before it is looked at word by word
    }
    Optional<TestScript> script =
        JAVA_SCRIPT.contains(ending)
            ? K6Script.read(text)
            : ON_THE_JVM.contains(ending) ? GatlingScript.read(text) : Optional.empty();
    return script
        .map(read -> new Scripts.Kept(read, file.toString(), FileContent.hash(text)))
        .orElseThrow(() -> none(file));
  }

  private static ImportFailure none(Path file) {
    return new ImportFailure(NOT_ONE, file + " is no k6 script and no Gatling simulation");
  }

  /** Whether a run has this very script. */
  boolean has(Run run, Scripts.Kept script) {
    return store
        .beside()
        .scripts()
        .of(run)
        .filter(kept -> kept.digest().equals(script.digest()))
        .isPresent();
  }

  /** What was noticed when they were held against each other. */
  List<Diagnostic> give(Run run, Scripts.Kept script) {
    String file = Scripts.fileName(script.source());
    String before =
        store.beside().scripts().of(run).map(kept -> Scripts.fileName(kept.source())).orElse("");
    List<Diagnostic> noticed = new ScriptCheck(script.script(), file, results(run)).diagnostics();
    List<StatedThreshold> stated =
        store.thresholds(run).stream().allMatch(one -> one.source().equals(before))
            ? script.script().thresholds().stream()
                .map(
                    one ->
                        new StatedThreshold(one.metric(), one.expression(), file, Optional.empty()))
                .distinct()
                .toList()
            : List.of();
    store.beside().scripts().give(run, script, noticed, stated);
    return noticed;
  }

  private Set<ScriptCheck.Called> results(Run run) {
    Set<ScriptCheck.Called> results =
        new TreeSet<>(
            Comparator.comparing(ScriptCheck.Called::name)
                .thenComparing(ScriptCheck.Called::method));
    RunReader reader = store.reader(run);
    for (Metric metric : reader.metrics()) {
      if (metric.kind() == Kind.REQUEST && metric.role() == Role.DURATION) {
        reader
            .series(metric)
            .series()
            .forEach(
                series ->
                    results.add(
                        new ScriptCheck.Called(
                            series.key().endpoint().method(),
                            EndpointNames.templated(series.key().endpoint()))));
      }
    }
    return results;
  }
}
