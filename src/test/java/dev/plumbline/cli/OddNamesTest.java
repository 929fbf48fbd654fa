package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a recorded name holds, it is shown and does nothing, from the file to every output. */
class OddNamesTest {
  @TempDir static Path folder;

  /** The same runs twice: with odd names, and with plain ones to hold the structure against. */
  private static Path odd;

  private static Path plain;

  @BeforeAll
  static void importBoth() throws Exception {
    odd = made("odd", new OddRuns(true));
    plain = made("plain", new OddRuns(false));
  }

  private static Path made(String name, OddRuns runs) throws Exception {
    Path place = Files.createDirectory(folder.resolve(name));
    List<String> line = new ArrayList<>(List.of("import"));
    line.addAll(List.of("--test", runs.name(7), "--label", "k=" + runs.name(8)));
    runs.write(place).forEach(file -> line.add(file.toString()));
    run(place, line.toArray(String[]::new));
    run(
        place,
        "report",
        "--baseline",
        place + "/run-0.json",
        place + "/run-1.json",
        "--candidate",
        place + "/run-2.json",
        place + "/run-3.json",
        "--title",
        runs.name(5),
        "--out",
        place + "/report.md",
        "--out",
        place + "/report.xlsx");
    run(place, "baseline", "set", runs.name(1), "latest", "--reason", runs.name(8));
    return place;
  }

  private static String store(Path place) {
    return place.resolve("store.plumb").toString();
  }

  private static String run(Path place, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    List<String> line = new ArrayList<>(List.of(arguments));
    line.addAll(List.of("--store", store(place)));
    int exit = Plumbline.run(line.toArray(String[]::new), stream, stream);
    String said = out.toString(StandardCharsets.UTF_8);
    assertTrue(exit == 0 || exit == 1, said);
    return said;
  }

  private static String compare(Path place, String... more) {
    List<String> line = new ArrayList<>(List.of("compare", "--baseline"));
    line.addAll(List.of(place + "/run-0.json", place + "/run-1.json", "--candidate"));
    line.addAll(List.of(place + "/run-2.json", place + "/run-3.json"));
    line.addAll(List.of(more));
    return run(place, line.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"runs", "show latest", "baseline list", "compare"})
  void aTerminalShowsLinesAndNothingElse(String command) {
    String shown = command.equals("compare") ? compare(odd) : run(odd, command.split(" ", -1));
    String expected =
        command.equals("compare") ? compare(plain) : run(plain, command.split(" ", -1));
    assertEquals(expected.lines().count(), shown.lines().count(), shown);
    assertFalse(actsOnATerminal(shown), shown);
  }

  private static boolean actsOnATerminal(String shown) {
    return shown
        .codePoints()
        .filter(c -> c != '\n' && c != 0x200d)
        .anyMatch(
            c ->
                switch (Character.getType(c)) {
                  case Character.CONTROL,
                      Character.FORMAT,
                      Character.LINE_SEPARATOR,
                      Character.PARAGRAPH_SEPARATOR ->
                      true;
                  default -> false;
                });
  }

  @Test
  void theHarnessSeesWhatActsOnATerminal() {
    for (int i : new int[] {7, 8, 9, 10}) {
      assertTrue(actsOnATerminal(OddRuns.NAMES.get(i)), "name " + i);
    }
  }

  @Test
  void jsonHoldsNamesAsTheyWereRecorded() {
    JsonNode series = new JsonMapper().readTree(run(odd, "show", "latest", "--json")).get("series");
    assertEquals(new TreeSet<>(OddRuns.NAMES), names(series, "http_req_duration"));
    JsonNode rows = new JsonMapper().readTree(compare(odd, "--json")).get("rows");
    assertEquals(new TreeSet<>(OddRuns.NAMES), names(rows, "http_req_duration"));
    JsonNode runs = new JsonMapper().readTree(run(odd, "runs", "--json")).get("runs");
    assertEquals(OddRuns.NAMES.get(7), runs.get(0).get("test").asString());
    assertEquals(OddRuns.NAMES.get(8), runs.get(0).get("labels").get("k").asString());
  }

  private static Set<String> names(JsonNode rows, String metric) {
    Set<String> names = new TreeSet<>();
    rows.forEach(
        row -> {
          if (row.get("metric").asString().equals(metric)) {
            names.add(row.get("name").asString());
          }
        });
    return names;
  }

  @Test
  void junitStaysXmlOfTheSameShape() throws Exception {
    OddRuns names = new OddRuns(true);
    OddRuns plainNames = new OddRuns(false);
    for (int i : new int[] {5, 7, 8, 10}) {
      assertEquals(junit(plain, "mine " + plainNames.name(i)), junit(odd, "mine " + names.name(i)));
    }
  }

  private static Map<String, Integer> junit(Path place, String metric) throws Exception {
    Path file = place.resolve("junit.xml");
    compare(place, "--junit", file.toString(), "--kind", "custom", "--metric", metric);
    Map<String, Integer> elements = new TreeMap<>();
    var all =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      elements.merge(all.item(i).getNodeName(), 1, Integer::sum);
    }
    return elements;
  }

  @Test
  void markdownHasTheSameTablesLinksAndHtml() throws Exception {
    assertEquals(nodes(plain), nodes(odd));
  }

  private static Map<String, Integer> nodes(Path place) throws Exception {
    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    Map<String, Integer> nodes = new TreeMap<>();
    count(parser.parse(Files.readString(place.resolve("report.md"))), nodes);
    assertTrue(nodes.get("TableBlock") > 3, nodes::toString);
    nodes.keySet().removeAll(List.of("Text", "Code"));
    return nodes;
  }

  private static void count(Node parent, Map<String, Integer> nodes) {
    nodes.merge(parent.getClass().getSimpleName(), 1, Integer::sum);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      count(node, nodes);
    }
  }

  @Test
  void picturesStayXml() throws Exception {
    try (Stream<Path> pictures = Files.list(odd.resolve("report"))) {
      for (Path picture : pictures.toList()) {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture.toFile());
      }
    }
  }

  @Test
  void aWorkbookHoldsNamesAsTextsThatNothingComputes() throws Exception {
    assertEquals(cells(plain), cells(odd));
  }

  /** Cells by type; names that a spreadsheet could take for a formula must be quoted. */
  private static Map<String, Integer> cells(Path place) throws Exception {
    Map<String, Integer> types = new TreeMap<>();
    try (InputStream in = Files.newInputStream(place.resolve("report.xlsx"));
        var workbook = WorkbookFactory.create(in)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            types.merge(sheet.getSheetName() + " " + cell.getCellType(), 1, Integer::sum);
            boolean tempting =
                cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().matches("(?s)[=@].*");
            assertTrue(!tempting || cell.getCellStyle().getQuotePrefixed(), cell::toString);
          }
        }
      }
    }
    return types;
  }

  @Test
  void noFileIsWrittenWhereANamePoints() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> stray =
          files
              .map(file -> file.getFileName().toString())
              .filter(
                  name ->
                      !name.matches(
                          "odd|plain|report(\\..*)?|run-.*|store.*|[a-z0-9-]+\\.svg|junit.*"))
              .filter(name -> !name.equals(folder.getFileName().toString()))
              .toList();
      assertEquals(List.of(), stray);
    }
  }
}
