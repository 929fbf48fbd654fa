package dev.plumbline.importer.jmeter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.importer.Sniff;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What JTL files may be beside well: cut, broken, of odd columns and messages. */
class JtlOddFilesTest {
  private static final String HEADER =
      "timeStamp,elapsed,label,responseCode,responseMessage,threadName,success,failureMessage,"
          + "bytes,Latency,Connect\n";
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testResults version=\"1.2\">\n";

  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  /** A second's row of a sampler. */
  private static String row(int second, String label, String thread, String rest) {
    return 1_795_234_000_000L + second * 1_000L + ",20," + label + "," + rest + "," + thread + ",";
  }

  private static String rows(int count) {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < count; i++) {
      rows.append(row(i, "Home", "Users 1-1", "200,OK")).append("true,,100,19,1\n");
    }
    return rows.toString();
  }

  @Test
  void aMessageOfSeveralLinesIsOneRowAlsoWhereItLiesInTwoPieces() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    int rows = 30_000;
    for (int i = 0; i < rows; i++) {
      text.append(row(i / 10, "Home", "Users 1-1", "200,OK"))
          .append("false,\"expected \"\"a\"\"\nbut was,\n\n\"\"b\"\" of ")
          .append(i)
          .append("\",100,19,1\n");
    }
    ImportResult result = imported(text.toString());
    assertEquals(rows, result.records(), result::toString);
    assertEquals(rows, result.run().orElseThrow().failed());
  }

  @Test
  void aStrayQuoteCostsItsRowAndNoOther() throws IOException {
    String broken = row(200, "\"Home", "Users 1-1", "200,OK") + "true,,100,19,1\n";
    ImportResult result = imported(rows(200) + broken + rows(200).substring(HEADER.length()));
    assertEquals(400, result.records());
    assertEquals(Completeness.PARTIAL, result.run().orElseThrow().completeness());
    Diagnostic bad = found(result, "PB-BAD-LINE");
    assertEquals(202, bad.line());
    assertEquals(1, bad.count());
  }

  @Test
  void everyCutFileIsReadAsFarAsItGoes() throws IOException {
    String whole = rows(40).replace("19,1\n", "19,17\n");
    for (int cut = 1; cut < 100; cut++) {
      String text = whole.substring(0, whole.length() - cut);
      ImportResult result = imported(text);
      long whole39 = text.lines().filter(l -> l.matches(".*,19,(1|17)?")).count();
      assertEquals(whole39, result.records(), cut + " bytes less: " + result);
      RunView view = imports.show(result.run().orElseThrow());
      double connects =
          view.rows().stream()
              .filter(row -> row.metric().name().equals("Connect"))
              .mapToDouble(row -> row.distribution().min())
              .sum();
      assertEquals(17, connects, "a cut figure is none");
    }
  }

  @Test
  void aSamplerWhoseLabelEndsWithANumberIsNoSubResult() throws IOException {
    String text =
        HEADER
            + row(0, "Step", "Users 1-1", "200,OK")
            + "true,,100,19,1\n"
            + row(1, "Step-0", "Users 1-1", "200,OK")
            + "true,,100,19,1\n"
            + row(1, "Step-1", "Users 1-2", "200,OK")
            + "true,,100,19,1\n";
    assertEquals(3, imported(text).run().orElseThrow().requests());
  }

  @Test
  void subResultsOfSubResultsAreNoRequests() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (String label : List.of("Page", "Page-0", "Page-0-0", "Page-0-1", "Page-1")) {
      text.append(row(0, label, "Users 1-1", "200,OK")).append("true,,100,19,1\n");
    }
    ImportResult result = imported(text.toString());
    assertEquals(1, result.run().orElseThrow().requests());
    assertEquals(5, result.records());
  }

  @Test
  void failuresAreKeptByWhatTheyAre() throws IOException {
    String text =
        HEADER
            + row(0, "A", "Users 1-1", "Non HTTP response code: java.net.ConnectException,refused")
            + "false,,0,0,0\n"
            + row(1, "A", "Users 1-1", "200,OK")
            + "false,Test failed: text,100,19,1\n"
            + row(2, "A", "Users 1-1", "503,Busy")
            + "false,,100,19,1\n";
    RunView view = imports.show(imported(text).run().orElseThrow());
    RunView.Row row =
        view.rows().stream()
            .filter(r -> r.metric().name().equals("elapsed"))
            .findFirst()
            .orElseThrow();
    assertEquals(3, row.failed());
    assertEquals(java.util.Map.of(0L, 1L, 200L, 1L, 503L, 1L), row.statuses());
  }

  @Test
  void aFileWithoutTimesExplainsItself() throws IOException {
    ImportResult result =
        imported("elapsed,label,responseCode,threadName,success\n20,Home,200,Users 1-1,true\n");
    assertEquals(ImportResult.Outcome.FAILED, result.outcome());
    assertTrue(result.message().contains("timestamp_format"), result::message);
  }

  @Test
  void timesThatAreEndsAreToldOf() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 1; i < 50; i++) {
      int elapsed = i % 2 == 0 ? 1_990 : 10;
      text.append(row(2 * i, "Home", "Users 1-1", "200,OK").replace(",20,", "," + elapsed + ","))
          .append("true,,100,19,1\n");
    }
    assertEquals(0, count(imported(text.toString()), "JMETER-END-TIMES"));
    String ends = text.toString();
    StringBuilder tight = new StringBuilder(HEADER);
    long at = 1_795_234_000_000L;
    for (int i = 0; i < 50; i++) {
      int elapsed = i % 2 == 0 ? 500 : 10;
      at += elapsed;
      tight.append(at).append(',').append(elapsed);
      tight.append(",Home,200,OK,Users 1-1,true,,100,9,1\n");
    }
    assertEquals(1, count(imported(tight.toString()), "JMETER-END-TIMES"), ends);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time,name,duration\n1,a,2\n",
        "timestamp,value\n1795234091622,31\n",
        "label,elapsed\nHome,31\n",
        "{\"a\":{\"sampleCount\":1}}",
        "<html><body>testResults</body></html>",
      })
  void filesOfOthersAreNotTaken(String text) {
    assertInstanceOf(
        Sniff.No.class,
        new JmeterImporter().sniff(text.getBytes(StandardCharsets.UTF_8), "results.jtl"));
  }

  @Test
  void rowsWithoutAHeaderOfOddColumnsAskForOne() {
    assertInstanceOf(
        Sniff.Maybe.class,
        new JmeterImporter()
            .sniff("1795234091622,31,Home,true,200\n".getBytes(StandardCharsets.UTF_8), "a.csv"));
  }

  @Test
  void samplersWithinATransactionAreRequestsAndPartsOfSamplersAreNot() throws IOException {
    String text =
        XML
            + "<sample t=\"30\" ts=\"1795234136260\" s=\"true\" lb=\"Buy\" rc=\"200\""
            + " rm=\"Number of samples in transaction : 1, number of failing samples : 0\""
            + " tn=\"Users 1-1\">\n"
            + "  <httpSample t=\"20\" ts=\"1795234136260\" s=\"false\" lb=\"Pay\" rc=\"200\""
            + " rm=\"OK &#x1b;[0m\" tn=\"Users 1-1\">\n"
            + "    <assertionResult><name>a</name><failure>true</failure><error>false</error>"
            + "<failureMessage>no &amp; never</failureMessage></assertionResult>\n"
            + "    <httpSample t=\"10\" ts=\"1795234136260\" s=\"true\" lb=\"Pay-0\" rc=\"302\""
            + " rm=\"Found\" tn=\"Users 1-1\"/>\n"
            + "  </httpSample>\n</sample>\n</testResults>\n";
    ImportResult result = imported(text);
    assertEquals(1, result.run().orElseThrow().requests());
    assertEquals(1, result.run().orElseThrow().failed());
    assertEquals(Completeness.WHOLE, result.run().orElseThrow().completeness());
    RunView view = imports.show(result.run().orElseThrow(), "group");
    assertTrue(
        view.rows().stream().anyMatch(r -> r.name().equals("Pay") && r.by().containsValue("::Buy")),
        view.rows()::toString);
  }

  @Test
  void aKilledXmlIsPartialAndAnEntityIsNeverRead() throws IOException {
    String sample =
        "<httpSample t=\"20\" ts=\"1795234136260\" s=\"true\" lb=\"Pay\" rc=\"200\""
            + " rm=\"OK\" tn=\"Users 1-1\"/>\n";
    ImportResult cut = imported(XML + sample.repeat(200) + "<httpSample t=\"2");
    assertEquals(200, cut.records());
    assertEquals(Completeness.PARTIAL, cut.run().orElseThrow().completeness());
    Path secret = Files.writeString(folder.resolve("secret"), "entity-text");
    String entity =
        "<!DOCTYPE testResults [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n<testResults>\n";
    ImportResult result =
        imported(entity + sample + sample.replace("lb=\"Pay\"", "lb=\"&e;\"") + "</testResults>\n");
    assertTrue(
        result.run().isEmpty()
            || imports.show(result.run().get()).rows().stream()
                .noneMatch(row -> row.name().contains("entity-text")),
        result::toString);
  }

  @Test
  void brokenXmlAsksBeforeMuchOfItIsLost() throws IOException {
    String sample =
        "<httpSample t=\"20\" ts=\"1795234136260\" s=\"true\" lb=\"Pay\" rc=\"200\""
            + " rm=\"OK\" tn=\"Users 1-1\"/>\n";
    String text = XML + sample.repeat(50) + "<<<\n" + sample.repeat(50) + "</testResults>\n";
    ImportResult result = imported(text);
    assertEquals("PB-DAMAGED", result.code());
    assertTrue(result.message().contains("line 53"), result::message);
  }

  private ImportResult imported(String text) throws IOException {
    return imports.one(Files.writeString(Files.createTempFile(folder, "results", ".jtl"), text));
  }

  private static Diagnostic found(ImportResult result, String code) {
    return result.diagnostics().stream()
        .filter(d -> d.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(result.toString()));
  }

  private static long count(ImportResult result, String code) {
    return result.diagnostics().stream().filter(d -> d.code().equals(code)).count();
  }
}
