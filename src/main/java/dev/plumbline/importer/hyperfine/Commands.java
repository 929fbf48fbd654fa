package dev.plumbline.importer.hyperfine;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the commands of a file apart: the same one twice is two benchmarks. */
final class Commands {
  private final Map<Command, Integer> seen = new HashMap<>();

  Command command(String text, Map<String, String> parameters) {
    int nth = seen.merge(new Command(text, parameters, 0), 1, Integer::sum) - 1;
    return new Command(text, parameters, nth);
  }

  List<Diagnostic> diagnostics() {
    return seen.entrySet().stream()
        .filter(command -> command.getValue() > 1)
        .map(
            command ->
                Diagnostic.of(
                    "HYPERFINE-SAME-COMMAND",
                    Severity.WARNING,
                    "the file holds the command "
                        + command.getKey().command()
                        + " "
                        + command.getValue()
                        + " times with the same parameters: they are numbered, not merged"))
        .toList();
  }
}
