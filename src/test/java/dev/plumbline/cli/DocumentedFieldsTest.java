package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.app.json.WindowJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every field that json.md lists appears in a document, and every field that appears is listed. */
class DocumentedFieldsTest {
  private static final Path BENCHMARKS =
      Path.of("src/test/resources/dev/plumbline/importer/jmh/golden/pair-before.json");

  @TempDir Path folder;

  private final Map<String, List<JsonNode>> documents = new LinkedHashMap<>();
  private Commands commands;

  @Test
  void fieldsOfDocumentsAreThoseOfTheirDescription() throws IOException {
    commands = new Commands(folder);
    answerEverything();
    Map<String, Set<String>> documented =
        DocumentedFields.of(Files.readString(Path.of("docs/json.md")));
    assertEquals(documented.keySet(), documents.keySet());
    documents.forEach(
        (section, answers) ->
            assertEquals(
                String.join("\n", documented.get(section)),
                String.join("\n", found(answers, documented.get(section))),
                section));
  }

  @Test
  void aFieldThatIsMissingOrUnknownIsCaught() {
    Set<String> documented = DocumentedFields.of("## x\n| `a[].b`, `c.*` | |\n").get("x");
    JsonNode missing = new JsonMapper().readTree("{\"c\":{\"d\":1}}");
    assertEquals(Set.of("c.*"), found(List.of(missing), documented));
    JsonNode unknown = new JsonMapper().readTree("{\"a\":[{\"b\":1,\"e\":2}],\"c\":{\"d\":1}}");
    assertEquals(Set.of("a[].b", "a[].e", "c.*"), found(List.of(unknown), documented));
  }

  private static Set<String> found(List<JsonNode> answers, Set<String> documented) {
    Set<String> found = new TreeSet<>();
    answers.forEach(answer -> DocumentedFields.collect("", answer, documented, found));
    return found;
  }

  private void answerEverything() throws IOException {
    Path before = commands.study("before", "baseline", 2);
    Path after = commands.study("after", "candidate", 1);
    Path summary = commands.golden("alone", "v2.2.0", "summary-export.json");
    Path cut =
        commands.cut("cut/points.json.gz", Commands.STUDY.resolve("baseline-3.json.gz"), 99_999);
    answer("A mistake", 2, "show", "nothing");
    commands.copy(Commands.STUDY.resolve("study.js"), "before/study.js");
    Files.writeString(
        before.resolve("environment.json"), "{\"environment\": {\"facts\": {\"cpu.cores\": 8}}}");
    answer("import", 2, "import", before, after, summary, cut, "nothing", "--label", "a=b");
    answer("runs", 0, "runs");
    String run = documents.get("runs").getFirst().at("/runs/1/id").asString();
    Path conf = Files.writeString(folder.resolve("nginx.conf"), "workers 2;");
    answer("attach", 0, "attach", run, conf);
    Files.writeString(conf, "workers 4;");
    Path other = before.resolve("baseline-1.json.gz");
    commands.run("attach", other, conf).ended(0);
    answer("attach diff", 0, "attach", run, "--diff", other);
    answer("note", 0, "note", run, "--at", "1s", "deployed");
    answer("show", 0, "show", run);
    answer("show", 0, "show", run, "--by", "scenario");
    answer("show", 0, "show", cut);
    answer("show", 0, "show", BENCHMARKS);
    answer("show", 0, "show", before.resolve("baseline-1.json.gz"));
    answer("compare", 1, "compare", before, after);
    answer(
        "compare",
        0,
        "compare",
        before.resolve("baseline-1.json.gz"),
        after,
        "--assume-run-noise",
        "3%");
    Path batch = folder.resolve("batch.json");
    Files.writeString(
        batch,
        """
        [{"id": "good", "baseline": ["%s"], "candidate": ["%s"]},
         {"id": "bad", "baseline": ["nothing"], "candidate": ["%s"]}]
        """
            .formatted(before, after, after));
    documents.get("compare").addAll(commands.run("compare", "--batch", batch).ended(2).lines());
    answer("check", 1, "check", "--budgets", Commands.BUDGETS, before);
    answer("baseline", 0, "baseline", "set", "shop", before, "--reason", "shipped");
    answer("baseline list", 0, "baseline", "list");
    answer("environment", 0, "environment");
    answer("environment", 0, "environment", before);
    answer("report", 0, "report", before, after, "--out", folder.resolve("report.md"));
    documents.put("demo", List.of(new DemoCalls(folder).json()));
    documents.put(
        "open",
        List.of(new JsonMapper().readTree(WindowJson.of("closed", List.of(Path.of("a.json"))))));
    answer("test", 0, "test", "shop", run);
    answer("store info", 0, "store", "info");
  }

  private void answer(String section, int exit, Object... arguments) {
    documents.computeIfAbsent(section, _ -> new ArrayList<>()).add(commands.json(exit, arguments));
  }
}
