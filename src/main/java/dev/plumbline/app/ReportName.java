package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the report of a comparison is called where nobody says.
 *
 * @param test that the runs are of; all of them where they are of several
 * @param baseline what its runs are called together, or the side's word
 * @param candidate likewise
 */
public record ReportName(String test, String baseline, String candidate) {
  /** Of each part of a file's name, in characters. */
  private static final int LONGEST = 24;

  public static ReportName of(RunsCompared compared) {
    List<Run> before = compared.baseline();
    List<Run> after = compared.candidate();
    List<Run> all = Stream.concat(before.stream(), after.stream()).toList();
    Map<String, String> names = RunNames.of(all);
    return new ReportName(
        all.stream().map(Run::test).distinct().sorted().collect(Collectors.joining(", ")),
        SharedName.of(before, after, names).orElse(RunSide.BASELINE.word()),
        SharedName.of(after, before, names).orElse(RunSide.CANDIDATE.word()));
  }

  /** "checkout: v2 against v1". */
  public String title() {
    String sides = candidate + " against " + baseline;
    return test.isBlank()
        ? sides.substring(0, 1).toUpperCase(Locale.ROOT) + sides.substring(1)
        : test + ": " + sides;
  }

  /** "checkout-v1-vs-v2.md", of what every system lets a file be called. */
  public String file() {
    return Stream.of(safe(test), safe(baseline), "vs", safe(candidate))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("-"))
        + ".md";
  }

  private static String safe(String name) {
    String words = trimmed(name.replaceAll("[^\\p{L}\\p{N}._]+", "-"));
    int end = Math.min(LONGEST, words.length());
    if (end > 0 && Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    return trimmed(words.substring(0, end));
  }

  private static String trimmed(String words) {
    return words.replaceAll("^[-._]+|[-._]+$", "");
  }
}
