package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDiffTest {
  @Test
  void aChangeIsShownWithThreeLinesAroundIt() {
    assertEquals(
        List.of("@@ -2,7 +2,7 @@", " b", " c", " d", "-e", "+E", " f", " g", " h"),
        TextDiff.unified("a\nb\nc\nd\ne\nf\ng\nh\ni\n", "a\nb\nc\nd\nE\nf\ng\nh\ni\n"));
  }

  @Test
  void changesFarApartStandApart() {
    String before = lines(1, 30);
    List<String> diff =
        TextDiff.unified(before, before.replace("line 3\n", "").replace("line 25\n", "new\n"));
    assertEquals(
        List.of("@@ -1,6 +1,5 @@", "@@ -22,7 +21,7 @@"),
        diff.stream().filter(line -> line.startsWith("@@")).toList());
  }

  @Test
  void ofNothingEveryLineIsNew() {
    assertEquals(List.of("@@ -0,0 +1,2 @@", "+a", "+b"), TextDiff.unified("", "a\nb"));
    assertEquals(List.of("@@ -1 +0,0 @@", "-a"), TextDiff.unified("a\n", ""));
    assertEquals(List.of(), TextDiff.unified("a\nb\n", "a\r\nb"));
  }

  /** Short lines of few letters, so that much is alike; the fewest changes by a table. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsTakenAndGivenMakesTheOtherTextWithTheFewestChanges(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      List<String> before = drawn(random);
      List<String> after = drawn(random);
      List<String> diff = TextDiff.unified(String.join("\n", before), String.join("\n", after));
      assertEquals(after, applied(before, diff), () -> "seed " + seed + " " + diff);
      assertEquals(
          before.size() + after.size() - 2 * common(before, after),
          diff.stream().filter(line -> line.matches("[-+].*")).count());
    }
  }

  @Test
  void aDiffOfAnotherTextIsCaught() {
    List<String> diff = TextDiff.unified("a\nb\nc", "a\nc");
    assertNotEquals(List.of("a", "b"), applied(List.of("a", "b", "c"), diff));
  }

  @Test
  void textsThatDifferThroughoutAreReplacedWhole() {
    String before = lines(1, 3_000);
    String after = lines(10_001, 13_000);
    List<String> diff = TextDiff.unified("first\n" + before, "first\n" + after);
    assertEquals(2 + 6_000, diff.size());
    assertEquals(
        ("first\n" + after).lines().toList(), applied(("first\n" + before).lines().toList(), diff));
  }

  private static List<String> drawn(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(_ -> Character.toString('a' + random.nextInt(3)))
        .toList();
  }

  private static String lines(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> "line " + i + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> applied(List<String> before, List<String> diff) {
    List<String> after = new ArrayList<>();
    int next = 0;
    for (String line : diff) {
      if (line.startsWith("@@")) {
        String[] place = line.split("[-, ]+", -1);
        boolean none = line.matches("@@ -\\d+,0 .*");
        int from = Integer.parseInt(place[1]) - (none ? 0 : 1);
        after.addAll(before.subList(next, from));
        next = from;
      } else if (line.startsWith("+")) {
        after.add(line.substring(1));
      } else {
        assertEquals(before.get(next++), line.substring(1));
        if (line.startsWith(" ")) {
          after.add(line.substring(1));
        }
      }
    }
    after.addAll(before.subList(next, before.size()));
    return after;
  }

  private static int common(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        longest[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return longest[a.size()][b.size()];
  }
}
