package dev.plumbline.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The Java sources below some folders, and what is wrong with them. */
final class SourceTree {
  private static final int LONGEST = 300;
  private static final List<String> PROMISES = List.of("TO" + "DO", "FIX" + "ME", "XX" + "X");

  private final List<Source> sources = new ArrayList<>();

  /** A file, by its path below the root of its tree. */
  private record Source(Path root, Path file, List<String> lines) {
    String name() {
      return root.relativize(file).toString();
    }

    String folder() {
      return root.relativize(file.getParent()).toString();
    }
  }

  SourceTree(List<Path> roots) throws IOException {
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          sources.add(new Source(root, file, Files.readAllLines(file)));
        }
      }
    }
  }

  /**
   * @param reasons why some files may be longer, by name
   */
  List<String> tooLong(Map<String, String> reasons) {
    return sources.stream()
        .filter(source -> source.lines.size() > LONGEST && !reasons.containsKey(source.name()))
        .map(source -> source.name() + ": " + source.lines.size() + " lines")
        .toList();
  }

  /** How long a file is, half of the files being shorter. */
  int median() {
    int[] sorted = sources.stream().mapToInt(source -> source.lines.size()).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  List<String> promises() {
    return sources.stream()
        .flatMap(
            source ->
                source.lines.stream()
                    .filter(line -> PROMISES.stream().anyMatch(line::contains))
                    .map(line -> source.name() + ": " + line.strip()))
        .toList();
  }

  /** Packages of which no tree says in 3 to 10 lines what they are. */
  List<String> undescribedPackages() {
    NavigableSet<String> packages = new TreeSet<>();
    sources.forEach(source -> packages.add(source.folder()));
    sources.stream().filter(SourceTree::describes).map(Source::folder).forEach(packages::remove);
    return List.copyOf(packages);
  }

  private static boolean describes(Source source) {
    long lines = source.lines.stream().filter(line -> line.startsWith(" * ")).count();
    return source.file.endsWith("package-info.java") && lines >= 3 && lines <= 10;
  }
}
