package dev.plumbline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints every result when it is there, and keeps all for the file. */
final class Results {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final PrintStream out;
  private final List<Result> all = new ArrayList<>();

  Results(PrintStream out) {
    this.out = out;
  }

  void add(Result result) {
    all.add(result);
    out.println(result.row());
  }

  boolean anyMissed() {
    return all.stream().anyMatch(Result::missed);
  }

  void write(Path file, Map<String, String> machine) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    ObjectNode on = root.putObject("machine");
    machine.forEach(on::put);
    var rows = root.putArray("results");
    for (Result result : all) {
      ObjectNode row = rows.addObject();
      row.put("part", result.part());
      row.put("measure", result.measure());
      if (result.measured()) {
        row.put("value", result.value());
        row.put("unit", result.unit());
      }
      result
          .target()
          .ifPresent(
              target -> {
                row.put("target", target.text());
                row.put("met", result.measured() && !result.missed());
              });
      row.put("note", result.note());
    }
    Files.writeString(
        file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
  }
}
