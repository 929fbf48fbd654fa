package dev.plumbline.importer.gatling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layouts of text logs, as they are written and as they are found. */
class TextLogTest {
  private static final String T = "1795231429";
  private static final String RUN = "RUN\tsim.Made\tmade\t" + T + "000\t \t3.12.0\n";

  @TempDir Path folder;

  @Test
  void everyLayoutComesToTheSameRun() throws IOException {
    String oldest =
        "sim.Made\tmade\tRUN\t"
            + T
            + "000\t \t2.0\n"
            + "Buyer\t1-0\tUSER\tSTART\t"
            + T
            + "010\t0\n"
            + "Buyer\t1-0\tREQUEST\tA,B\tHome\t"
            + T
            + "100\t"
            + T
            + "101\t"
            + T
            + "140\t"
            + T
            + "150\tOK\t \n"
            + "Buyer\t1-0\tREQUEST\t\tPay\t"
            + T
            + "200\t"
            + T
            + "201\t"
            + T
            + "240\t"
            + T
            + "270\tKO\tno\textra\n"
            + "Buyer\t1-0\tUSER\tEND\t"
            + T
            + "010\t"
            + T
            + "300\n";
    String second =
        "RUN\tsim.Made\t\tmade\t"
            + T
            + "000\t \t2.0\n"
            + "USER\tBuyer\t1\tSTART\t"
            + T
            + "010\t"
            + T
            + "010\n"
            + "REQUEST\tBuyer\t1\tA,B\tHome\t"
            + T
            + "100\t"
            + T
            + "150\tOK\n"
            + "REQUEST\tBuyer\t1\t\tPay\t"
            + T
            + "200\t"
            + T
            + "270\tKO\tno\n"
            + "USER\tBuyer\t1\tEND\t"
            + T
            + "010\t"
            + T
            + "300\n";
    String third =
        "RUN\tsim.Made\tmade\t"
            + T
            + "000\t \t3.3.1\n"
            + "USER\tBuyer\t1\tSTART\t"
            + T
            + "010\t"
            + T
            + "010\n"
            + "REQUEST\t1\tA,B\tHome\t"
            + T
            + "100\t"
            + T
            + "150\tOK\t \n"
            + "REQUEST\t1\t\tPay\t"
            + T
            + "200\t"
            + T
            + "270\tKO\tno\n"
            + "USER\tBuyer\t1\tEND\t"
            + T
            + "010\t"
            + T
            + "300\n";
    String newest =
        RUN
            + "USER\tBuyer\tSTART\t"
            + T
            + "010\n"
            + "REQUEST\tA,B\tHome\t"
            + T
            + "100\t"
            + T
            + "150\tOK\t \n"
            + "REQUEST\t\tPay\t"
            + T
            + "200\t"
            + T
            + "270\tKO\tno\n"
            + "USER\tBuyer\tEND\t"
            + T
            + "300\n";
    for (String log : List.of(oldest, second, third, newest, newest.replace("\n", "\r\n"))) {
      assertEquals("Home ::A::B 50.0 0, Pay  70.0 1, users 1.0 Buyer", told(log), log);
    }
  }

  private String told(String log) throws IOException {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      Run run = imports.stored(file(log, StandardCharsets.UTF_8));
      assertEquals("2026-11-21T03:23:49Z", run.started().toString());
      RunView view = imports.show(run, "group");
      String rows =
          view.rows().stream()
              .map(
                  row ->
                      row.name()
                          + " "
                          + row.by().getOrDefault("group", "")
                          + " "
                          + row.distribution().max()
                          + " "
                          + row.failed())
              .collect(Collectors.joining(", "));
      return rows
          + view.tracks().stream()
              .map(t -> ", " + t.metric() + " " + t.values()[0] + " " + t.labels().get("scenario"))
              .collect(Collectors.joining());
    }
  }

  @Test
  void tabsBelongToTheNameAndDamagedLinesChangeNoLayout() throws IOException {
    StringBuilder log = new StringBuilder(RUN.replace("3.12.0", "3.3.1"));
    for (int i = 0; i < 500; i++) {
      log.append("REQUEST\t1\t\tGet\tit\t" + T + "100\t" + T + "150\tOK\t \n");
      log.append("REQUEST\t2\tG\tPlain\t" + T + "100\t" + T + "150\tOK\t \n");
    }
    log.append("REQUEST\tG\tPlain\t" + T + "100\t" + T + "150\tOK\t \n");
    ImportResult result = imported(log.toString());
    assertEquals(1_000, result.records());
    assertEquals(List.of("Get it", "Plain"), names(log.toString()));
    assertEquals(1_002, result.diagnostics().getFirst().line());
  }

  @Test
  void aLastLineWithoutItsEndIsWholeOrCut() throws IOException {
    String first = RUN + "REQUEST\t\tHome\t" + T + "100\t" + T + "150\tOK\t \n";
    assertEquals(
        ImportResult.Outcome.IMPORTED, imported(first + "USER\tx\tEND\t" + T + "300").outcome());
    assertEquals(ImportResult.Outcome.PARTIAL, imported(first + "USER\tx\tEND\t" + T).outcome());
    assertEquals(ImportResult.Outcome.PARTIAL, imported(first + "REQUEST\t\tHo").outcome());
  }

  @Test
  void logsWithoutTheirFirstRecordAreReadAndSaySo() throws IOException {
    ImportResult result = imported("REQUEST\t\tHome\t" + T + "100\t" + T + "150\tOK\t \n");
    assertEquals(1, result.records());
    assertTrue(result.toString().contains("GATLING-NO-RUN"), result::toString);
  }

  @Test
  void errorsAreCountedInOneWordingWhicheverRecordHasThem() throws IOException {
    String log =
        RUN
            + "REQUEST\t\tHome\t"
            + T
            + "100\t"
            + T
            + "150\tKO\tstatus.find.is(200), but actually found 404\n"
            + "REQUEST\t\tHome\t"
            + T
            + "100\t"
            + T
            + "150\tKO\tstatus.find.is(200), found 404\n"
            + "REQUEST\t\tHome\t"
            + T
            + "100\t"
            + T
            + "150\tKO\tj.i.IOException: Premature close\n"
            + "ERROR\tHome: no attribute \t"
            + T
            + "160\n"
            + "GROUP\tHome: no attribute \t"
            + T
            + "170\n";
    String said = imported(log).diagnostics().toString();
    assertTrue(said.contains("2 × status.find.is(200), found 404"), said);
    assertTrue(said.contains("2 × Home: no attribute"), said);
    assertTrue(said.contains("1 × Premature close"), said);
  }

  @Test
  void namesInAnotherCharsetAreKept() throws IOException {
    String log = RUN + "REQUEST\t\tCafé\t" + T + "100\t" + T + "150\tOK\t \n";
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
      try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
        RunView view = imports.show(imports.stored(file(log, charset)));
        assertEquals("Café", view.rows().getFirst().name());
      }
    }
  }

  private Path file(String log, Charset charset) throws IOException {
    return Files.write(Files.createTempFile(folder, "simulation", ".log"), log.getBytes(charset));
  }

  private ImportResult imported(String log) throws IOException {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      return imports.one(file(log, StandardCharsets.UTF_8), ImportLimits.DEFAULT);
    }
  }

  private List<String> names(String log) throws IOException {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      RunView view = imports.show(imports.stored(file(log, StandardCharsets.UTF_8)));
      return view.rows().stream().map(RunView.Row::name).toList();
    }
  }
}
