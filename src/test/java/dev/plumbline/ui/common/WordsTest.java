package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The texts of the screens and their keys in the sources. */
class WordsTest {
  private static final Path ALL = Path.of("src/main/java/dev/plumbline");
  private static final Path TEXTS =
      Path.of("src/main/resources/dev/plumbline/ui/common/messages.properties");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]++|\\\\.)*+)\"");
  private static final Pattern ASKED =
      Pattern.compile("(?:words\\(\\)|words)\\s*\\.of\\(\\s*\"([^\"]*)\"");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+");

  /** Texts that are handed figures as they are written, of which hardly ever one is 1. */
  private static final Set<String> FIGURES =
      Set.of(
          "compare.shift.end",
          "library.times",
          "import.imported.counts",
          "import.partial.no-side",
          "import.partial.side");

  private static final Words WORDS = new Words(Locale.ENGLISH);
  private static Set<String> keys;
  private static Set<String> literals;
  private static Set<String> names;
  private static String screens;

  @BeforeAll
  static void read() throws IOException {
    try (Stream<String> lines = Files.lines(TEXTS)) {
      keys =
          lines
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')).strip())
              .collect(Collectors.toCollection(TreeSet::new));
    }
    screens = sources(ALL.resolve("ui"));
    literals = found(LITERAL, 1, screens);
    names =
        found(NAME, 0, sources(ALL)).stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  private static String sources(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static Set<String> found(Pattern pattern, int group, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A key of which the end is put on at run time is known by its beginning. */
  private static boolean hasText(String key) {
    return key.endsWith(".")
        ? keys.stream().anyMatch(one -> one.startsWith(key))
        : keys.contains(key);
  }

  private static boolean isAsked(String key) {
    int end = key.lastIndexOf('.') + 1;
    return literals.contains(key)
        || (literals.contains(key.substring(0, end))
            && Stream.of(key.substring(end).split("-"))
                .allMatch(word -> names.contains(word.toLowerCase(Locale.ROOT))))
        || (key.endsWith(".mark") && isAsked(key.substring(0, key.length() - 5)));
  }

  @Test
  void everyKeyThatIsAskedForHasAText() {
    Set<String> asked = found(ASKED, 1, screens);
    assertTrue(asked.size() > 100, () -> "only " + asked.size() + " were found");
    assertEquals(List.of(), asked.stream().filter(key -> !hasText(key)).toList());
  }

  @Test
  void everyTextIsAskedFor() {
    assertEquals(List.of(), keys.stream().filter(key -> !isAsked(key)).toList());
  }

  @Test
  void aKeyWithoutATextAndATextThatNobodyAsksForWouldBeFound() {
    assertTrue(!hasText("library.nonsense") && !hasText("nonsense."));
    assertTrue(!isAsked("library.nonsense") && !isAsked("library.column.nosuchcolumn"));
    assertThrows(MissingResourceException.class, () -> WORDS.of("library.nonsense"));
  }

  @Test
  void everyTextIsWrittenByTheRulesAndNoneLosesAnApostrophe() throws IOException {
    for (String line : Files.readAllLines(TEXTS)) {
      String text = line.substring(line.indexOf('=') + 1);
      new MessageFormat(text, Locale.ENGLISH);
      assertTrue(!text.replace("''", "").contains("'"), line);
    }
  }

  @Test
  void oneThingIsNotSeveral() {
    assertEquals("no jobs", WORDS.of("jobs.count", 0));
    assertEquals("1 job", WORDS.of("jobs.count", 1));
    assertEquals("2 jobs", WORDS.of("jobs.count", 2));
    assertEquals("Import 1 file", WORDS.of("import.start", 1));
    assertEquals("Import 1,200 files", WORDS.of("import.start", 1_200));
    assertEquals("1 run \u00b7 4 MB", WORDS.of("status.facts", 1, "4 MB"));
  }

  @Test
  void noTextSpeaksOfOneThings() {
    Pattern several =
        Pattern.compile("(?<![\\d.,\u00a0])1 (runs|files|requests|rows|jobs|times)\\b");
    List<String> found =
        keys.stream()
            .filter(key -> !FIGURES.contains(key))
            .filter(key -> several.matcher(WORDS.of(key, 1, 1, 1, 1)).find())
            .toList();
    assertEquals(List.of(), found);
    assertTrue(several.matcher(WORDS.of("library.times", 1)).find(), "it would be seen");
  }
}
