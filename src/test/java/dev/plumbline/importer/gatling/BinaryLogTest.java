package dev.plumbline.importer.gatling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.model.Diagnostic;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryLogTest {
  @TempDir Path folder;

  @Test
  void namesOfEveryCodingAreRead() throws IOException {
    List<String> names = List.of("café", "Заказ 1", "一二三", "Zoë 🙂 order");
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      for (boolean compact : List.of(true, false)) {
        BinaryBytes log = new BinaryBytes(compact, wide);
        log.request(List.of(), "Plain old name", 1, 2, "Ошибка: refused");
        names.forEach(name -> log.request(List.of("Été"), name, 10, 20, ""));
        boolean told = !compact || wide.equals(StandardCharsets.UTF_16LE);
        List<String> found = names(show(log.toArray()));
        if (told) {
          assertTrue(found.containsAll(names), () -> wide + " " + compact + found);
        }
        assertTrue(found.contains("café"), found::toString);
      }
    }
  }

  @Test
  void messagesThatGatlingCouldNotWriteAreToldAndTheirRequestsCounted() throws IOException {
    BinaryBytes log = new BinaryBytes().request(List.of(), "a", 1, 5, "");
    for (int i = 0; i < 40; i++) {
      log.overflowed("b", 10 + i, 30 + i).request(List.of(), "a", 20 + i, 40 + i, "no");
    }
    ImportResult result = imported(log.toArray());
    assertEquals(81, result.records());
    assertEquals(40, only(result, "GATLING-LOST-MESSAGE").count());
    assertEquals(80, result.run().orElseThrow().failed());
  }

  @Test
  void aLogThatEndsWithinARecordIsPartial() throws IOException {
    byte[] whole = new BinaryBytes().request(List.of(), "a", 1, 5, "").user(true, 7).toArray();
    ImportResult result = imported(Arrays.copyOf(whole, whole.length - 1));
    assertEquals(ImportResult.Outcome.PARTIAL, result.outcome());
    assertEquals(1, result.records());
    assertTrue(only(result, "PB-CUT").message().contains("killed"));
  }

  @Test
  void behindDamageTheNextRecordsAreRead() throws IOException {
    BinaryBytes log = new BinaryBytes();
    for (int i = 0; i < 300; i++) {
      log.request(List.of("g"), "a", i, i + 5, "");
    }
    log.garbage(77, 1, 2, 3, 99, 99, 99, 1, 1, 0, 0);
    for (int i = 300; i < 600; i++) {
      log.request(List.of("g"), "a", i, i + 5, "");
    }
    ImportResult result = imported(log.toArray());
    assertEquals(ImportResult.Outcome.PARTIAL, result.outcome());
    assertEquals(600, result.records());
    assertTrue(only(result, "PB-BAD-LINE").message().startsWith("11 bytes"), result::toString);
  }

  @Test
  void timesGoOnWhere32BitsEnd() throws IOException {
    BinaryBytes log = new BinaryBytes();
    long day = 86_400_000;
    for (long at = 0; at < 40 * day; at += day) {
      log.request(List.of(), "a", (int) at, (int) (at + 250), "");
    }
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      Path file = Files.write(folder.resolve("long.log"), log.toArray());
      assertEquals(39 * 86_400, imports.stored(file).durationSeconds(), 1);
    }
  }

  @Test
  void aRunWithoutRequestsSaysWhy() throws IOException {
    ImportResult empty = imported(new BinaryBytes().toArray());
    assertEquals("PB-EMPTY", empty.code());
    assertTrue(empty.message().contains("no user was started"), empty::message);
    ImportResult idle = imported(new BinaryBytes().user(true, 1).user(false, 2).toArray());
    assertTrue(idle.message().contains("1 users started"), idle::message);
    Path nothing = Files.write(folder.resolve("simulation.log"), new byte[0]);
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      assertTrue(imports.one(nothing).message().contains("is empty, as a tool leaves"));
    }
  }

  @Test
  void everyPrefixOfALogIsReadOrSaysWhyNot() throws IOException {
    byte[] whole =
        Files.readAllBytes(GatlingGoldenTest.GOLDEN.resolve("3.15.1-shop/simulation.log"));
    long before = 0;
    for (int length = 300; length < whole.length; length += 2_111) {
      ImportResult result = imported(Arrays.copyOf(whole, length));
      long records = result.records();
      assertTrue(records >= before, () -> result.toString());
      before = records;
    }
    assertTrue(before > 1_500);
  }

  private ImportResult imported(byte[] log) throws IOException {
    Path file = Files.write(Files.createTempFile(folder, "simulation", ".log"), log);
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      return imports.one(file, ImportLimits.DEFAULT);
    }
  }

  private RunView show(byte[] log) throws IOException {
    Path file = Files.write(Files.createTempFile(folder, "simulation", ".log"), log);
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      return imports.show(imports.stored(file));
    }
  }

  private static List<String> names(RunView view) {
    return view.rows().stream().map(RunView.Row::name).toList();
  }

  private static Diagnostic only(ImportResult result, String code) {
    List<Diagnostic> found =
        result.diagnostics().stream().filter(d -> d.code().equals(code)).toList();
    assertEquals(1, found.size(), result::toString);
    return found.getFirst();
  }
}
