package dev.plumbline.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which side files are on where their names tell two versions: the older is the baseline. Dates are
 * no versions, and three versions no sides.
 */
final class SideVersions {
  /** Said to be one, or of three parts. */
  private static final Pattern VERSION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])(?:(?:v|version|release|rel|build)[-_ ]?(\\d+(?:\\.\\d+)*)"
              + "|(\\d{1,3}\\.\\d+\\.\\d+))(?![\\p{L}\\p{N}]|\\.\\d)",
          Pattern.CASE_INSENSITIVE);

  /** A name that is nothing else. */
  private static final Pattern WHOLE = Pattern.compile("\\d{1,3}\\.\\d+");

  private static final Comparator<List<Integer>> OLDER = SideVersions::compare;

  private SideVersions() {}

  /**
   * The side of each file with a version; none unless there are two versions in all.
   *
   * @param from how many folders all files share: what these say tells no sides
   */
  static Map<Path, RunSide> of(Collection<Path> files, int from) {
    Map<Path, List<Integer>> versions = new HashMap<>();
    for (Path file : files) {
      version(file, from).ifPresent(version -> versions.put(file, version));
    }
    TreeSet<List<Integer>> all = new TreeSet<>(OLDER);
    all.addAll(versions.values());
    if (all.size() != RunSide.values().length) {
      return Map.of();
    }
    Map<Path, RunSide> sides = new HashMap<>();
    versions.forEach(
        (file, version) ->
            sides.put(
                file,
                OLDER.compare(version, all.first()) == 0 ? RunSide.BASELINE : RunSide.CANDIDATE));
    return sides;
  }

  /** Whether a folder is named by a version and nothing else. */
  static boolean isOne(String folder) {
    return WHOLE.matcher(folder).matches() || VERSION.matcher(folder).matches();
  }

  /** Of the nearest name that tells one; none where it tells several. */
  private static Optional<List<Integer>> version(Path file, int from) {
    for (int i = file.getNameCount() - 1; i >= from; i--) {
      List<List<Integer>> told = versions(FoundFile.bareName(file.getName(i).toString()));
      if (!told.isEmpty()) {
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<List<Integer>> versions(String name) {
    if (WHOLE.matcher(name).matches()) {
      return List.of(parts(name));
    }
    return VERSION.matcher(name).results().map(SideVersions::number).distinct().toList();
  }

  private static List<Integer> number(MatchResult found) {
    return parts(found.group(1) == null ? found.group(2) : found.group(1));
  }

  private static List<Integer> parts(String version) {
    return Arrays.stream(version.split("\\.")).map(SideVersions::part).toList();
  }

  private static int part(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      int first = i < one.size() ? one.get(i) : 0;
      int second = i < other.size() ? other.get(i) : 0;
      if (first != second) {
        return Integer.compare(first, second);
      }
    }
    return 0;
  }
}
