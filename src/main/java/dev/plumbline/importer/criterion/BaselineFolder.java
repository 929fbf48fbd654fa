package dev.plumbline.importer.criterion;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonFile;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The folder of one baseline of one benchmark: {@code sort_vec/100/new}.
 *
 * @param path absolute
 */
record BaselineFolder(Path path) {
  private static final String ROOT = "criterion";
  private static final String CHANGE = "change";
  private static final String NEW = "new";
  private static final String SAMPLES = "sample.json";

  static BaselineFolder of(Path file) {
    return new BaselineFolder(file.toAbsolutePath().normalize().getParent());
  }

  /** The baseline; what changed is told with the new one. */
  String baseline() {
    String name = name(path);
    return name.equals(CHANGE) ? NEW : name;
  }

  /** What all benchmarks of a baseline share: the folder of all benchmarks, and its name. */
  Path set() {
    return root().resolve(baseline());
  }

  /** The folder that holds those of all benchmarks. */
  private Path root() {
    Path benchmark = parent(path);
    for (Path at = benchmark; at != null; at = at.getParent()) {
      if (name(at).equals(ROOT)) {
        return at;
      }
    }
    Path root = benchmark;
    for (int level = 0; level < levels(); level++) {
      root = parent(root);
    }
    return root;
  }

  /** How many folders deep the benchmark lies, as it says itself. */
  private int levels() {
    try {
      Optional<JsonNode> benchmark = document("benchmark.json");
      if (benchmark.isEmpty()) {
        benchmark = new BaselineFolder(sibling(NEW)).document("benchmark.json");
      }
      String folder = benchmark.map(b -> b.path("directory_name").asString("")).orElse("");
      Path named = Path.of(folder.isEmpty() ? "x" : folder);
      return parent(path).endsWith(named) ? named.getNameCount() : 1;
    } catch (IOException | ImportFailure | java.nio.file.InvalidPathException e) {
      return 1; // each benchmark that cannot be placed is a run of its own
    }
  }

  /** The benchmark's name where nothing tells the real one: its folders. */
  String tamedName() {
    Path root = root();
    return parent(path).startsWith(root) && !parent(path).equals(root)
        ? root.relativize(parent(path)).toString()
        : name(parent(path));
  }

  /**
   * What Criterion claims of the new baseline against the one before. At its end it copies the new
   * one over the base, which is then the same run.
   */
  Optional<JsonNode> change() throws IOException, ImportFailure {
    return name(path).equals(NEW) || isCopyOfNew()
        ? new BaselineFolder(sibling(CHANGE)).document("estimates.json")
        : Optional.empty();
  }

  /** Whether it holds the same samples as the new one beside it. */
  boolean isCopyOfNew() throws IOException {
    Path samples = sibling(NEW).resolve(SAMPLES);
    Path own = path.resolve(SAMPLES);
    return !name(path).equals(NEW)
        && Files.isRegularFile(own)
        && Files.isRegularFile(samples)
        && Files.mismatch(own, samples) < 0;
  }

  /** A document of this folder, empty where it is not there. */
  Optional<JsonNode> document(String file) throws IOException, ImportFailure {
    Path document = path.resolve(file);
    return Files.isRegularFile(document)
        ? Optional.of(JsonFile.read(SourceFile.of(document)))
        : Optional.empty();
  }

  private Path sibling(String name) {
    return path.resolveSibling(name);
  }

  private static Path parent(Path path) {
    return path.getParent() == null ? path : path.getParent();
  }

  private static String name(Path path) {
    return path.getFileName() == null ? "" : path.getFileName().toString();
  }
}
