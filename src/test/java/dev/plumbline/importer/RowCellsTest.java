package dev.plumbline.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCellsTest {
  private static final boolean[] NUMERIC = {true, false, false, true};

  private final RowCells cells = new RowCells(',', NUMERIC);

  private int plain(String row) {
    byte[] text = row.getBytes(StandardCharsets.UTF_8);
    return cells.readPlain(text, 0, text.length);
  }

  private List<String> texts() {
    return IntStream.range(0, cells.count()).mapToObj(cells::text).toList();
  }

  @Test
  void aUsualRowIsReadInOnePass() {
    assertEquals(13, plain("12,Home,OK,3\n"));
    assertEquals(List.of("12", "Home", "OK", "3"), texts());
    assertEquals(12, cells.number(0, -1));
    assertEquals(3, cells.number(3, -1));
  }

  @Test
  void aCellInQuotesMayHoldTheDelimiter() {
    assertEquals(22, plain("12,Home,\"3, all OK\",3\n"));
    assertEquals(List.of("12", "Home", "3, all OK", "3"), texts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "12,Home,\"a \"\"word\"\"\",3",
        "12,Home,\"never closed,3",
        "12,Home,OK",
        "12,Home,OK,3,4",
        "-12,Home,OK,3",
        "1.2,Home,OK,3",
        "1234567890123456789,Home,OK,3",
      })
  void anUnusualRowIsLeftToTheThoroughReading(String row) {
    assertEquals(-1, plain(row + "\n"));
  }

  @Test
  void anOpenQuoteInTheLastCellIsNoEnd() {
    RowCells two = new RowCells(',', new boolean[] {true, false});
    byte[] text = "1,\"open\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(-1, two.readPlain(text, 0, text.length));
  }

  /** Whatever the quick reading takes, the thorough one reads alike. */
  @Test
  void bothReadingsAgree() {
    String alphabet = "0123456789,,,,\n\n\"ab \r";
    Random random = new Random(7);
    int taken = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder row = new StringBuilder();
      IntStream.range(0, 6 + random.nextInt(8))
          .forEach(_ -> row.append(alphabet.charAt(random.nextInt(alphabet.length()))));
      String text = row.append('\n').toString();
      int end = plain(text);
      if (end < 0) {
        continue;
      }
      taken++;
      List<String> quick = texts();
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      RowCells thorough = new RowCells(',', NUMERIC);
      assertEquals(end, thorough.read(bytes, 0, bytes.length, false), text);
      assertEquals(
          IntStream.range(0, thorough.count()).mapToObj(thorough::text).toList(), quick, text);
      assertTrue(thorough.closed(), text);
    }
    assertTrue(taken > 300, "only " + taken + " rows were usual");
  }
}
