package dev.plumbline.importer.k6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.plumbline.importer.LineFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast lane must never take a line for something else than JSON makes of it. */
class PointScannerPropertyTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/plumbline/importer/k6/golden");
  private static final List<String> LINES = lines();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @Test
  void theScannerReadsEveryRealLineAsJsonDoes() {
    byte[] all = String.join("", LINES).getBytes(StandardCharsets.UTF_8);
    assertEquals("", difference(asJson(all), scanned(all, new PointScanner())));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theScannerReadsEveryMutatedLineAsJsonDoes(long seed) throws IOException {
    byte[] text = new Mutations(seed).text(400);
    assertEquals("", difference(asJson(text), scanned(text, new PointScanner())));
  }

  @Test
  void aScannerThatTakesTheFirstValueItSeesIsCaught() throws IOException {
    boolean caught = false;
    for (long seed = 1; seed <= 10 && !caught; seed++) {
      byte[] text = new Mutations(seed).text(400);
      caught = !asJson(text).equals(scanned(text, new FirstValue()));
    }
    assertNotEquals(false, caught);
  }

  /** The first thing that was not read alike; empty where there is none. */
  private static String difference(List<String> json, List<String> scanned) {
    for (int i = 0; i < Math.min(json.size(), scanned.size()); i++) {
      if (!json.get(i).equals(scanned.get(i))) {
        return i + ": JSON says " + json.get(i) + ", the scanner " + scanned.get(i);
      }
    }
    return json.size() == scanned.size() ? "" : json.size() + " against " + scanned.size();
  }

  private static List<String> asJson(byte[] text) {
    return scanned(text, new EachAsJson());
  }

  /** Everything that a parser understood, in words. */
  private static List<String> scanned(byte[] text, LineFormat.Parser<PointBatch> parser) {
    PointBatch batch = new PointBatch();
    parser.parse(text, 0, text.length, batch);
    List<String> all = new ArrayList<>();
    int doubles = 0;
    for (int i = 0; i < batch.points; i++) {
      LinePattern pattern = batch.patterns[i];
      boolean raw = batch.values[i] == Micros.NONE;
      all.add(
          pattern.metric
              + ' '
              + new TreeMap<>(pattern.tags.tags())
              + ' '
              + batch.nanos[i]
              + ' '
              + (raw ? batch.doubles.get(doubles++) : batch.values[i]));
    }
    batch.declarations.forEach(declared -> all.add(declared.toString()));
    batch.problems.forEach(problem -> all.add(problem.toString()));
    all.add(batch.lines + " lines");
    return all;
  }

  /** The reference: every line by itself, as JSON. */
  private static class EachAsJson implements LineFormat.Parser<PointBatch> {
    @Override
    public void parse(byte[] text, int from, int to, PointBatch batch) {
      for (int at = from; at < to; ) {
        int end = at;
        while (end < to && text[end] != '\n') {
          end++;
        }
        end = Math.min(end + 1, to);
        line(text, at, end, from, batch);
        batch.lines++;
        at = end;
      }
    }

    void line(byte[] text, int at, int end, int from, PointBatch batch) {
      new JsonLine(new Rfc3339()).parse(text, at, end, from, batch);
    }
  }

  /** Deliberately wrong: what a scanner would read that looks no further than the first value. */
  private static final class FirstValue extends EachAsJson {
    private static final Pattern VALUE = Pattern.compile("\"value\":(-?[0-9]{1,9})[,}]");

    @Override
    void line(byte[] text, int at, int end, int from, PointBatch batch) {
      int before = batch.points;
      super.line(text, at, end, from, batch);
      Matcher value = VALUE.matcher(new String(text, at, end - at, StandardCharsets.ISO_8859_1));
      if (batch.points > before && batch.values[before] != Micros.NONE && value.find()) {
        batch.values[before] = 1_000_000 * Long.parseLong(value.group(1));
      }
    }
  }

  private static List<String> lines() {
    try (Stream<Path> cases = Files.list(GOLDEN)) {
      List<String> lines = new ArrayList<>();
      for (Path golden : cases.sorted().toList()) {
        String text =
            new String(Lines.unpacked(golden.resolve("points.json.gz")), StandardCharsets.UTF_8);
        text.lines().limit(600).forEach(line -> lines.add(line + "\n"));
      }
      return lines;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Real lines, some of them changed, each followed by itself with another time and value. */
  private static final class Mutations {
    private static final String[] NUMBERS = {
      "0",
      "-0",
      "-1.5",
      "1e-09",
      "1.2e+14",
      "0.30000000000000004",
      "01",
      "1.",
      ".5",
      "+1",
      "NaN",
      "1e999",
      "123456789",
      "1234567890",
      "99999999999999999999",
      "0.0000001",
      "1.000000",
      "\"1\"",
      "true",
      "null",
      "-",
      "1 ",
      " 1",
      "1,\"value\":2",
      "[1]",
      "{\"a\":1}",
      "0x10",
      "1_0"
    };
    private static final String[] INSERTS = {
      ",\"value\":77",
      ",\"value\" :77",
      ",\"v\\u0061lue\":77",
      ",\"data\":{}",
      ",\"time\":\"2026-01-01T00:00:00Z\"",
      ",\"t\\u0069me\":\"2026-01-01T00:00:00Z\"",
      ",\"metric\":\"other\"",
      ",\"type\":\"Metric\"",
      ",\"tags\":{\"name\":\"x\"}",
      ",\"metadata\":{\"vu\":\"1\"}",
      ",\"tags\":null",
      "}{",
      "]",
      "\\",
      "\"",
      "\r",
      "\t",
      " ",
      ",\"tags\":{\"a\":{\"b\":1}}",
      ",\"tags\":{\"a\":[1,\"x\"],\"b\":true,\"c\":1.50}",
      ",\"tags\":{\"q\":\"a\\\"b\\u00e9\\u003c\"}",
      "\n",
      "\u0000",
      "é",
      "\uFEFF"
    };
    private static final Pattern VALUE = Pattern.compile("\"value\":[^,]*");
    private static final Pattern TIME = Pattern.compile("T(\\d\\d):(\\d\\d):(\\d\\d)");

    private final Random random;

    Mutations(long seed) {
      random = new Random(seed);
    }

    byte[] text(int lines) throws IOException {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      for (int i = 0; i < lines; i++) {
        String line = LINES.get(random.nextInt(LINES.size()));
        String changed = random.nextInt(4) == 0 ? line : mutated(line);
        byte[] bytes = bytes(changed);
        if (random.nextInt(4) == 0) {
          bytes = flipped(bytes);
        }
        text.write(bytes);
        for (int again = random.nextInt(3); again > 0; again--) {
          text.write(bytes(elsewhere(new String(bytes, StandardCharsets.ISO_8859_1), true)));
        }
      }
      return text.toByteArray();
    }

    private static byte[] bytes(String text) {
      return text.chars().allMatch(c -> c < 256)
          ? text.getBytes(StandardCharsets.ISO_8859_1)
          : text.getBytes(StandardCharsets.UTF_8);
    }

    private String mutated(String line) {
      return switch (random.nextInt(4)) {
        case 0 ->
            VALUE
                .matcher(line)
                .replaceFirst(
                    Matcher.quoteReplacement(
                        "\"value\":" + NUMBERS[random.nextInt(NUMBERS.length)]));
        case 1 -> {
          // At a place between tokens, mostly.
          int at = between(line);
          yield line.substring(0, at)
              + INSERTS[random.nextInt(INSERTS.length)]
              + line.substring(at);
        }
        case 2 -> line.substring(0, random.nextInt(line.length())) + "\n";
        default -> elsewhere(line, random.nextBoolean());
      };
    }

    private int between(String line) {
      int at = random.nextInt(line.length());
      int comma = line.indexOf(',', at);
      int brace = line.indexOf('}', at);
      return random.nextInt(3) == 0 || comma < 0 || brace < 0 ? at : Math.min(comma, brace);
    }

    private String elsewhere(String line, boolean later) {
      String moved =
          later ? TIME.matcher(line).replaceFirst("T$1:$2:" + (10 + random.nextInt(55))) : line;
      return VALUE.matcher(moved).replaceFirst("\"value\":" + random.nextInt(5_000));
    }

    private byte[] flipped(byte[] line) {
      byte[] bytes = Arrays.copyOf(line, line.length);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      return bytes;
    }
  }
}
