package dev.plumbline.importer.hyperfine;

import dev.plumbline.importer.ValuedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The results of a JSON export: {@code times[]} in seconds, {@code exit_codes[]} (null where the
 * command was killed), {@code parameters{}} ({@code parameter} in old versions), {@code
 * memory_usage_byte[]} in new ones. Old versions leave {@code times} out.
 */
final class JsonResults {
  private static final double ROUNDING = 1e-9;

  private final ValuedRun run;
  private final Commands commands = new Commands();

  JsonResults(ValuedRun run) {
    this.run = run;
  }

  void read(JsonNode root) {
    root.path("results").forEach(this::result);
    commands.diagnostics().forEach(run::tell);
  }

  private void result(JsonNode result) {
    Command command = commands.command(result.path("command").asString(""), parameters(result));
    JsonNode times = result.path("times");
    if (times.isEmpty()) {
      figures(command, result);
    } else {
      values(command, result, times);
    }
    run.state(command.of(Command.USER, false), "mean", number(result.path("user")));
    run.state(command.of(Command.SYSTEM, false), "mean", number(result.path("system")));
  }

  private void values(Command command, JsonNode result, JsonNode times) {
    JsonNode codes = result.path("exit_codes");
    JsonNode memory = result.path("memory_usage_byte");
    double sum = 0;
    for (int i = 0; i < times.size(); i++) {
      boolean failed = codes.has(i) && codes.path(i).asInt(-1) != 0;
      double time = number(times.path(i));
      sum += time;
      run.next(command.of(Command.SCORE, failed), time);
      run.beside(command.of(Command.MEMORY, failed), number(memory.path(i)));
    }
    double stated = number(result.path("mean"));
    double mean = sum / times.size();
    if (Math.abs(stated - mean) > ROUNDING * Math.max(1, Math.abs(mean))) {
      run.tell(
          Diagnostic.of(
              "HYPERFINE-MEAN",
              Severity.WARNING,
              "the mean that the file states of "
                  + command.command()
                  + " is "
                  + stated
                  + " s, that of its times is "
                  + mean
                  + " s: the times count"));
    }
  }

  private void figures(Command command, JsonNode result) {
    run.state(command.of(Command.SCORE, false), "mean", number(result.path("mean")));
    run.state(command.of(Command.SCORE, false), "p50", number(result.path("median")));
    run.state(command.of(Command.SCORE, false), "min", number(result.path("min")));
    run.state(command.of(Command.SCORE, false), "max", number(result.path("max")));
  }

  private static Map<String, String> parameters(JsonNode result) {
    Map<String, String> parameters = new HashMap<>();
    result
        .path("parameters")
        .properties()
        .forEach(p -> parameters.put(p.getKey(), p.getValue().asString("")));
    if (result.path("parameter").isValueNode() && !result.path("parameter").isNull()) {
      parameters.put("parameter", result.path("parameter").asString(""));
    }
    return parameters;
  }

  private static double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : Double.NaN;
  }
}
