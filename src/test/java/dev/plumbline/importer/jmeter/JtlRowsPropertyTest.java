package dev.plumbline.importer.jmeter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.Cells;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows read by their bytes are what the text of their cells says, also where bytes were changed.
 */
class JtlRowsPropertyTest {
  private static final Path RESULTS =
      Path.of("src/test/resources/dev/plumbline/importer/jmeter/golden/default/results.jtl");
  private static final String BYTES = "0123456789,\"-\n\r ;trueX";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void changedBytesAreReadAsTheTextOfTheCellsSays(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] text = Files.readAllBytes(RESULTS);
    for (int i = 0; i < 400; i++) {
      text[random.nextInt(200, text.length - 1)] =
          (byte) BYTES.charAt(random.nextInt(BYTES.length()));
    }
    List<String> byBytes = byBytes(text);
    assertTrue(byBytes.size() > 50, () -> "seed " + seed + " leaves " + byBytes.size());
    assertEquals(byText(text, false), byBytes, () -> "seed " + seed);
  }

  @Test
  void aReaderThatForgetsQuotesIsCaught() throws IOException {
    byte[] text = Files.readAllBytes(RESULTS);
    assertNotEquals(byText(text, true), byBytes(text));
  }

  private static JtlColumns columns(byte[] text) {
    return JtlSniffer.columns(text).orElseThrow();
  }

  private static List<String> byBytes(byte[] text) {
    JtlBatch batch = new JtlBatch();
    new JtlRows(columns(text), JtlTimes.of(null, ZoneOffset.UTC))
        .parse(text, 0, text.length, batch);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < batch.rows; i++) {
      Sampler sampler = batch.samplers[i];
      int row = i * Figure.COUNT;
      all.add(
          String.join(
              "|",
              String.valueOf(batch.figures[row + Figure.START]),
              String.valueOf(batch.figures[row + Figure.ELAPSED]),
              sampler.label,
              sampler.code,
              batch.threads[i].name,
              String.valueOf(sampler.success),
              String.valueOf(sampler.transaction),
              String.valueOf(batch.figures[row + Figure.LATENCY]),
              String.valueOf(batch.figures[row + Figure.BYTES])));
    }
    return all;
  }

  /** The reference: every line split into texts. */
  private static List<String> byText(byte[] text, boolean forgetsQuotes) {
    JtlColumns columns = columns(text);
    List<String> all = new ArrayList<>();
    for (String line : new String(text, StandardCharsets.UTF_8).split("\n", -1)) {
      String bare = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      List<String> cells = forgetsQuotes ? List.of(bare.split(",", -1)) : cells(bare);
      if (cells.size() != columns.titles().size()) {
        continue;
      }
      String start = cells.get(columns.at(Column.TIME));
      String elapsed = cells.get(columns.at(Column.ELAPSED));
      String success = cells.get(columns.at(Column.SUCCESS)).toLowerCase(java.util.Locale.ROOT);
      if (start.matches("-?[0-9]{1,18}")
          && elapsed.matches("-?[0-9]{1,12}")
          && success.matches("t..e|f...e")) {
        all.add(
            String.join(
                "|",
                number(start, ""),
                number(elapsed, ""),
                cells.get(columns.at(Column.LABEL)),
                cells.get(columns.at(Column.CODE)),
                cells.get(columns.at(Column.THREAD)),
                String.valueOf(success.startsWith("t")),
                String.valueOf(
                    cells.get(columns.at(Column.MESSAGE)).startsWith(Sampler.TRANSACTION)),
                number(cells.get(columns.at(Column.LATENCY)), "-1"),
                number(cells.get(columns.at(Column.BYTES)), "-1")));
      }
    }
    return all;
  }

  /** A quote begins a quoted cell only where the cell begins. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (true) {
      int end = at;
      if (at < line.length() && line.charAt(at) == '"') {
        end = at + 1;
        while (end < line.length()
            && (line.charAt(end) != '"'
                || (end + 1 < line.length() && line.charAt(end + 1) == '"'))) {
          end += line.charAt(end) == '"' ? 2 : 1;
        }
        if (end >= line.length()) {
          return List.of();
        }
      }
      int comma = line.indexOf(',', end);
      String raw = line.substring(at, comma < 0 ? line.length() : comma);
      boolean quoted = raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
      cells.add(quoted ? Cells.of(raw, ',').getFirst() : raw);
      if (comma < 0) {
        return cells;
      }
      at = comma + 1;
    }
  }

  private static String number(String cell, String otherwise) {
    return cell.matches("-?[0-9]{1,18}") && !(cell.startsWith("-") && !otherwise.isEmpty())
        ? String.valueOf(Long.parseLong(cell))
        : otherwise;
  }
}
