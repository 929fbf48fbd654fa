package dev.plumbline.importer.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ImportedFile;
import dev.plumbline.importer.MappingText;
import dev.plumbline.importer.ReadRules;
import dev.plumbline.model.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Tables of anybody, read by what a person says of their columns. */
class MappedTablesTest {
  private static final Path MAPPED =
      Path.of("src/test/resources/dev/plumbline/importer/plain/mapped");

  @TempDir Path folder;

  @Test
  void aSpreadsheetWithDecimalCommasIsTheTruth() throws Exception {
    check("spreadsheet.csv", "time=Zeit,name=Seite,duration=Antwortzeit [ms],outcome=Ergebnis");
  }

  @Test
  void whatCurlWritesIsTheTruth() throws Exception {
    check("curl.csv", "duration=time_total:s,value.connect=time_connect:s,status=http_code");
  }

  @Test
  void aUnitThatIsNoneIsToldWithThoseThereAre() throws Exception {
    Path file = file("name,elapsed\na,1\n");
    String said = refusal(file, "name=name,duration=elapsed:minutes");
    assertTrue(said.startsWith("PB-BAD-MAPPING"), said);
    String why = "=elapsed:minutes has the unknown unit minutes; there are ns, us, ms, s, min, h";
    assertTrue(said.endsWith(why), said);
    assertTrue(refusal(file, "duration=#2:minutes").endsWith("; there are ns, us, ms, s, min, h"));
    String absent = refusal(file, "name=name,duration=took:minutes");
    assertTrue(absent.startsWith("PB-NO-COLUMN"), absent);
  }

  @Test
  void aColumnWhoseTitleEndsAsAUnitWouldIsAColumn() throws Exception {
    String mapping = "name=name,duration=elapsed:minutes";
    assertEquals(5000, max("name,elapsed:minutes\na,5s\n", mapping));
  }

  private void check(String name, String mapping) throws Exception {
    JsonNode truth = ImportedFile.truth(MAPPED.resolve(name + ".truth.json"));
    RunView.Row row = row(MAPPED.resolve(name), mapping);
    List<ImportedFile.Expected> expected = new ArrayList<>();
    truth
        .properties()
        .forEach(
            figure -> {
              if (figure.getKey().startsWith("duration ") && !figure.getKey().contains(" of ")) {
                String statistic = figure.getKey().substring("duration ".length());
                expected.add(new ImportedFile.Expected(statistic, figure.getValue().asDouble()));
              }
            });
    truth
        .properties()
        .forEach(
            figure -> {
              if (figure.getKey().contains(" of ")) {
                String statistic = figure.getKey().replaceAll("^duration | of .*$", "");
                expected.add(new ImportedFile.Expected(statistic, figure.getValue().asDouble()));
              }
            });
    assertTrue(expected.size() > 6, truth::toString);
    assertEquals(List.of(), ImportedFile.differences(row, expected));
    assertEquals(truth.path("failed").asInt(), row.failed());
    List<ImportedFile.Expected> wrong =
        expected.stream()
            .map(e -> new ImportedFile.Expected(e.statistic(), e.value() + 1))
            .toList();
    assertEquals(wrong.size(), ImportedFile.differences(row, wrong).size());
  }

  private RunView.Row row(Path file, String mapping) throws Exception {
    return view(file, mapping).rows().stream()
        .filter(row -> row.metric().name().equals("duration"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void dockersFiguresBecomeTracksInBaseUnits() throws Exception {
    RunView view =
        view(
            MAPPED.resolve("docker-stats.csv"),
            "time=time,tag.container=name,value.cpu=cpu,value.memory=mem,value.limit=mem/2");
    Track limit = track(view, "limit");
    assertEquals("B", limit.unit());
    assertEquals(3.843 * 1024 * 1024 * 1024, limit.values()[0], 1);
    assertEquals("%", track(view, "cpu").unit());
    assertEquals(6, view.tracks().size());
  }

  @Test
  void statementsOfSeveralLinesAndUsersStandApart() throws Exception {
    RunView view =
        view(
            MAPPED.resolve("pg_stat_statements.csv"),
            "name=query,count=calls,mean=mean_exec_time:ms,max=max_exec_time:ms,"
                + "total=total_exec_time:ms");
    assertEquals(5010, view.run().requests());
    assertEquals(
        3, view.rows().stream().filter(row -> row.metric().name().equals("duration")).count());
  }

  @Test
  void aTableDrawnForPeopleIsATableToo() throws Exception {
    RunView view =
        view(
            MAPPED.resolve("pg_stat_statements.txt"),
            "name=query,count=calls,mean=mean_exec_time:ms,max=max_exec_time:ms");
    assertEquals(4900, view.run().requests());
    RunView vmstat =
        view(MAPPED.resolve("vmstat.txt"), "time=UTC,value.user=us:%,value.free=free:KiB");
    assertEquals(19, vmstat.run().durationSeconds());
    assertEquals("KiB", track(vmstat, "free").unit());
  }

  @Test
  void theMappingIsKeptWithTheRun() throws Exception {
    String mapping = "duration=time_total:s,status=http_code";
    RunView view = view(MAPPED.resolve("curl.csv"), mapping);
    assertEquals(mapping, view.run().labels().get("mapping"));
  }

  @Test
  void aColumnThatIsNotThereNamesThoseThatAre() throws Exception {
    String said = refusal(MAPPED.resolve("vmstat.txt"), "time=UTC,value.user=usr");
    assertTrue(said.startsWith("PB-NO-COLUMN"), said);
    assertTrue(said.contains("usr (value.user)") && said.contains("there are r, b, swpd"), said);
  }

  @Test
  void aTableOfWhichNoRowCanBeReadSaysWhy() throws Exception {
    String said = refusal(file("t,d\n2026-11-22T10:00:00Z,a\n"), "time=t,duration=d:ms");
    assertTrue(said.startsWith("PB-EMPTY"), said);
    assertTrue(said.contains("line 2, d (duration) holds no number: \"a\""), said);
  }

  @Test
  void anOutcomeThatIsNoKnownWordNamesThoseThatAre() throws Exception {
    String said =
        refusal(file("d,Ergebnis\n5,bestanden\n6,Fehler\n"), "duration=d:ms,outcome=Ergebnis");
    assertTrue(
        said.contains("success nor for failure: \"bestanden\"; known are true, ok, pass,"), said);
    String documented = Files.readString(Path.of("docs/formats.md"));
    String words = said.replaceFirst("(?s).*; known are ", "").replaceFirst(", and statuses.*", "");
    List<String> known = List.of(words.replaceAll(" for (success|failure)", "").split(", "));
    assertEquals(28, known.size(), said);
    assertEquals(
        List.of(), known.stream().filter(word -> !documented.contains("`" + word + "`")).toList());
  }

  @Test
  void aDurationWithoutAUnitIsAsked() throws Exception {
    String said = refusal(MAPPED.resolve("curl.csv"), "duration=time_total");
    assertTrue(said.startsWith("PB-NO-UNIT") && said.contains("duration=time_total:ms"), said);
  }

  @Test
  void numbersThatCouldBeTwoAreAsked() throws Exception {
    String rows = "t;d\n2026-11-22T10:00:00Z;1,234\n2026-11-22T10:00:01Z;2,500\n";
    String said = refusal(file(rows), "time=t,duration=d:ms");
    assertTrue(said.startsWith("PB-AMBIGUOUS-NUMBERS") && said.contains("decimal=comma"), said);
    assertEquals(2.5, max(rows, "time=t,duration=d:ms,decimal=comma"));
    assertEquals(2500, max(rows, "time=t,duration=d:ms,decimal=point"));
    assertEquals(2500.5, max(rows.replace("2,500", "2.500,5"), "time=t,duration=d:ms"));
    assertEquals(2500.5, max(rows.replace("2,500", "\"2,500.5\""), "time=t,duration=d:ms"));
  }

  @Test
  void aNumberThatCouldBeTwoIsAskedHoweverLateItComes() throws Exception {
    StringBuilder rows = new StringBuilder("t;d\n");
    for (int i = 0; i < 5_000; i++) {
      rows.append(1795341600 + i).append(i < 4_990 ? ";999\n" : ";1,000\n");
    }
    String said = refusal(file(rows.toString()), "time=t,duration=d:ms");
    assertTrue(said.startsWith("PB-AMBIGUOUS-NUMBERS") && said.contains("line 4992"), said);
  }

  @Test
  void daysAndMonthsThatCouldBeMistakenAreAsked() throws Exception {
    String rows = "t,d\n3/4/2026 10:00,5\n3/4/2026 10:01,6\n";
    String said = refusal(file(rows), "time=t,duration=d:ms");
    assertTrue(said.startsWith("PB-AMBIGUOUS-DATES") && said.contains("dates=day-first"), said);
    String april = "2026-04-03T10:00:00Z";
    assertEquals(april, start(rows, "time=t,duration=d:ms,dates=day-first"));
    assertEquals("2026-03-04T10:00:00Z", start(rows, "time=t,duration=d:ms,dates=month-first"));
    assertEquals(
        "2026-03-24T22:00:00Z", start("t,d\n3/24/2026 10:00 PM,5\n", "time=t,duration=d:ms"));
  }

  @Test
  void secondsSinceTheBeginAreOfARunThatEndedWhenItsFileWasWritten() throws Exception {
    Path file = file("t,d\n0,5\n90,6\n");
    Instant written = Files.getLastModifiedTime(file).toInstant();
    RunView view = view(file, "time=t:s,duration=d:ms");
    assertEquals(90, view.run().durationSeconds(), 1e-6);
    long apart =
        written.toEpochMilli()
            - (long) (view.run().durationSeconds() * 1000)
            - view.run().started().toEpochMilli();
    assertTrue(Math.abs(apart) < 2, () -> "" + apart);
  }

  @Test
  void aSpreadsheetsDaysAreTimes() throws Exception {
    assertEquals("2026-11-22T12:00:00Z", start("t,d\n46348.5,5\n", "time=t:serial,duration=d:ms"));
  }

  @Test
  void columnsAreSaidByTheirNumbersToo() throws Exception {
    assertEquals(7, max("1795341600,5\n1795341601,7\n", "time=#1,duration=#2:ms"));
    assertEquals(7, max("when,how long\n1795341600,5\n1795341601,7\n", "time=#1,duration=#2:ms"));
  }

  @Test
  void objectsAreReadByTheirKeys() throws Exception {
    String rows =
        """
        {"ts":"2026-11-22T10:00:00Z","req":{"path":"/a"},"took":{"ms":5}}
        {"ts":"2026-11-22T10:00:01Z","req":{"path":"/a"},"took":{"ms":9}}
        """;
    assertEquals(9, max(rows, "time=ts,name=req.path,duration=took.ms:ms"));
    String array = "[" + rows.strip().replace("}\n{", "},\n{") + "]";
    assertEquals(9, max(array, "time=ts,name=req.path,duration=took.ms:ms"));
  }

  private double max(String text, String mapping) throws Exception {
    return row(file(text), mapping).distribution().max();
  }

  private String start(String text, String mapping) throws Exception {
    return view(file(text), mapping).run().started().toString();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "table", ".txt"), text);
  }

  private static Track track(RunView view, String metric) {
    return view.tracks().stream()
        .filter(track -> track.metric().equals(metric))
        .findFirst()
        .orElseThrow();
  }

  private RunView view(Path file, String mapping) throws Exception {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      ImportResult result = imports.one(file, rules(mapping));
      return imports.show(result.run().orElseThrow(() -> new AssertionError(result.toString())));
    }
  }

  private String refusal(Path file, String mapping) throws Exception {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      ImportResult result = imports.one(file, rules(mapping));
      assertTrue(result.run().isEmpty(), result::toString);
      return result.code() + " " + result.message();
    }
  }

  private static ReadRules rules(String mapping) throws ImportFailure {
    return new ReadRules(Optional.empty(), Optional.of(ZoneId.of("UTC")), List.of())
        .mappedBy(Optional.of(MappingText.parse(mapping)));
  }
}
