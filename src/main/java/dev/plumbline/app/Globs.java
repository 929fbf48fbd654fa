package dev.plumbline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Files by pattern, for shells that hand patterns on: {@code before/*.gz}. */
final class Globs {
  private static final String SPECIAL = "*?[{";

  private Globs() {}

  static boolean isGlob(String argument) {
    return argument.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  /** What matches, in order of name; nothing where the pattern is none. */
  static List<Path> matches(String argument) {
    String pattern = argument.replace(FileSystems.getDefault().getSeparator(), "/");
    int special = 0;
    while (SPECIAL.indexOf(pattern.charAt(special)) < 0) {
      special++;
    }
    int slash = pattern.lastIndexOf('/', special);
    String rest = pattern.substring(slash + 1);
    // A pattern that says how deep it goes must not make us walk a whole home folder.
    int depth = rest.contains("**") ? Integer.MAX_VALUE : rest.split("/").length;
    try {
      Path root = Path.of(slash < 0 ? "" : pattern.substring(0, slash + 1));
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
      try (Stream<Path> files = Files.walk(root, depth)) {
        return files.filter(p -> matcher.matches(root.relativize(p))).sorted().toList();
      }
    } catch (IOException | UncheckedIOException | InvalidPathException | PatternSyntaxException e) {
      return List.of();
    }
  }
}
