package dev.plumbline.importer.k6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast lane must never take a row for something else than its cells say. */
class CsvScannerPropertyTest {
  private static final List<String> HEADER =
      List.of(
          "metric_name", "timestamp", "metric_value", "group", "name", "extra_tags", "metadata");

  /** Cells of each column: the usual ones first, then odd ones. */
  private static final List<List<String>> CELLS =
      List.of(
          List.of("http_req_duration", "http_reqs", "\"http_reqs\"", "", "metric_name", "é"),
          List.of(
              "1795231984",
              "1795231985",
              "1795231984123",
              "1795231984123456789",
              "9999999999999999999",
              "9999999999",
              "17952319841",
              "2026-11-21T03:33:04.9Z",
              "2026-11-21 03:33:04",
              "\"1795231984\"",
              "-1795231984",
              "1795231984 ",
              ""),
          List.of(
              "1.000000",
              "12.500000",
              "0.000000",
              "-0.000000",
              "1234567890.000000",
              "1e-9",
              "NaN",
              "+1",
              "01",
              "1.",
              "\"1\"",
              "1.0000001",
              "99999999999999999999999",
              ""),
          List.of("", "::auth", "::a\"b"),
          List.of("GET /x", "\"a, \"\"b\"\"\"", "\"open", "naïve"),
          List.of("", "a=1&b=2", "b=2&a=1", "a&=&c"),
          List.of("", "", "", "vu=1&iter=2", ","));

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theScannerReadsEveryRowAsItsCellsSay(long seed) {
    byte[] text = text(seed);
    assertEquals(
        Understood.by(new EachLine(() -> new CsvRows(HEADER)), text),
        Understood.by(new PointScanner(new CsvRows(HEADER)), text));
  }

  @Test
  void aScannerThatLearnsRowsWithoutTheirTagsIsCaught() {
    byte[] text = text(1);
    assertNotEquals(
        Understood.by(new EachLine(() -> new CsvRows(HEADER)), text),
        Understood.by(new PointScanner(new Untagged(new CsvRows(HEADER))), text));
  }

  /** Deliberately wrong. */
  private record Untagged(CsvRows rows) implements PointLine {
    @Override
    public byte[] beforeValue() {
      return rows.beforeValue();
    }

    @Override
    public long time(byte[] text, int from, int to) {
      return rows.time(text, from, to);
    }

    @Override
    public LinePattern parse(byte[] text, int at, int end, int origin, PointBatch batch) {
      LinePattern learned = rows.parse(text, at, end, origin, batch);
      return learned == null
          ? null
          : new LinePattern(learned.head, learned.tail, learned.metric, new Tagset(Map.of()));
    }
  }

  private static byte[] text(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("\uFEFF" + String.join(",", HEADER) + "\n");
    for (int row = 0; row < 600; row++) {
      boolean usual = random.nextInt(3) > 0;
      for (List<String> column : CELLS) {
        int among = usual ? Math.min(2, column.size()) : column.size();
        text.append(column == CELLS.getFirst() ? "" : ",");
        text.append(column.get(random.nextInt(among)));
      }
      text.append(random.nextInt(20) == 0 ? "\r\n" : random.nextInt(40) == 0 ? "\n\n" : "\n");
    }
    return text.append("http_reqs,1795231984,1").toString().getBytes(StandardCharsets.UTF_8);
  }
}
