package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AttachAnswersTest {
  @TempDir Path folder;
  private Commands commands;
  private Path first;
  private Path second;

  @BeforeEach
  void importRuns() {
    commands = new Commands(folder);
    Path study = commands.study("study", "baseline", 2);
    first = study.resolve("baseline-1.json.gz");
    second = study.resolve("baseline-2.json.gz");
    commands.run("import", study).ended(0);
  }

  @Test
  void aFileIsKeptWithItsHash() throws IOException {
    Path file = write("hello.txt", "hello\n");
    JsonNode one = commands.json(0, "attach", first, file).at("/attachments/0");
    assertEquals("hello.txt", one.get("name").asString());
    assertEquals("text/plain", one.get("kind").asString());
    assertEquals(6, one.get("bytes").asLong());
    assertEquals(
        "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03",
        one.get("sha256").asString());
    assertTrue(one.get("kept").asBoolean());
    assertEquals(one, commands.json(0, "show", first).at("/attachments/0"));
    String page = commands.run("show", first).ended(0).out();
    assertTrue(page.contains("  hello.txt   6 B  text/plain  5891b5b522d5"), page);
  }

  @Test
  void oneOfTheSameNameIsReplacedAndToldSo() throws IOException {
    Path file = write("a.conf", "1\n");
    commands.run("attach", first, file).ended(0);
    String said = commands.run("attach", first, file).ended(0).out();
    assertTrue(said.endsWith(", the same as before\n"), said);
    write("a.conf", "2\n");
    said = commands.run("attach", first, file).ended(0).out();
    assertTrue(said.contains("; it replaces the one of "), said);
    assertEquals(1, commands.json(0, "attach", first, "--list").at("/attachments").size());
    commands.run("attach", first, file, "--as", "other.conf").ended(0);
    assertEquals(2, commands.json(0, "attach", first, "--list").at("/attachments").size());
    commands.run("attach", first, "--remove", "a.conf", "--remove", "other.conf").ended(0);
    assertEquals(0, commands.json(0, "attach", first, "--list").at("/attachments").size());
  }

  @Test
  void whatIsTooLargeIsKnownByItsHashAlone() throws IOException {
    byte[] noise = new byte[1_100_000];
    new Random(1).nextBytes(noise);
    Path file = Files.write(folder.resolve("noise"), noise);
    String said = commands.run("attach", first, file).ended(0).out();
    assertTrue(said.contains("too large to be kept, so only its hash is known"), said);
    noise[0]++;
    Files.write(file, noise);
    commands.run("attach", second, file).ended(0);
    JsonNode found = commands.json(0, "attach", first, "--diff", second).at("/differences/0");
    assertEquals("different", found.get("state").asString());
    assertTrue(found.get("reason").asString().startsWith("too large"), found.toString());
    Path zeros = Files.write(folder.resolve("zeros"), new byte[17_000_000]);
    JsonNode all = commands.json(0, "attach", first, zeros).at("/attachments");
    assertEquals(false, all.get(1).get("kept").asBoolean());
  }

  @Test
  void textsOfTwoRunsAreComparedByName() throws IOException {
    Path file = write("nginx.conf", "user\tw;\nworkers 2;\n");
    commands.run("attach", first, file, write("same", "s"), write("one", "1")).ended(0);
    write("nginx.conf", "user\tw;\nworkers 4;\n");
    commands.run("attach", second, file, write("same", "s"), write("two", "2")).ended(0);
    String id = commands.json(0, "show", first).at("/run/id").asString();
    String other = commands.json(0, "show", second).at("/run/id").asString();
    assertEquals(
        """
        nginx.conf: different
        --- nginx.conf of run %1$s
        +++ nginx.conf of run %2$s
        @@ -1,2 +1,2 @@
         user    w;
        -workers 2;
        +workers 4;
        one: beside run %1$s alone
        same: the same
        two: beside run %2$s alone
        """
            .formatted(id, other),
        commands.run("attach", first, "--diff", second).ended(0).out());
  }

  @Test
  void aKindIsTakenFromTheNameWhereTheContentAgrees() throws IOException {
    Files.write(folder.resolve("a.json"), new byte[] {0, 1, 2});
    write("b.png", "no picture");
    write("c.json", "{}");
    Files.writeString(folder.resolve("d.log"), "caf\u00e9\n", StandardCharsets.ISO_8859_1);
    JsonNode all =
        commands
            .json(
                0,
                "attach",
                first,
                folder.resolve("a.json"),
                folder.resolve("b.png"),
                folder.resolve("c.json"),
                folder.resolve("d.log"))
            .at("/attachments");
    assertEquals("application/octet-stream", all.get(0).get("kind").asString());
    assertEquals("text/plain", all.get(1).get("kind").asString());
    assertEquals("application/json", all.get(2).get("kind").asString());
    assertEquals("application/octet-stream", all.get(3).get("kind").asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "missing.txt; missing.txt does not exist",
        "target; target is no file",
        "https://a:b@host/x; give it without its password",
        "--list --diff latest; --diff stands alone",
        "--remove nothing; has no attachment called nothing",
        "https://a https://b --as x; one name is for one file",
        "https://a https://a; two of them are called https://a",
        "''; attach what?",
      })
  void aMistakeAttachesNothing(String arguments, String said) {
    Object[] words =
        Stream.concat(
                Stream.of("attach", first.toString()),
                Stream.of(arguments.split(" ", -1)).filter(w -> !w.isEmpty()))
            .toArray();
    String err = commands.run(words).ended(2).err();
    assertTrue(err.contains(said), err);
    assertEquals(0, commands.json(0, "attach", first, "--list").at("/attachments").size());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
