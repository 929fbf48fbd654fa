package dev.plumbline.importer.k6;

import dev.plumbline.importer.ScriptText;
import dev.plumbline.importer.ScriptText.Range;
import dev.plumbline.importer.ScriptTokens.Kind;
import dev.plumbline.model.TestScript;
import dev.plumbline.model.TestScript.Scenario;
import dev.plumbline.model.TestScript.Threshold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a k6 script says of its test: the literal parts of {@code options} (stages, scenarios,
 * thresholds: grafana.com/docs/k6, Options) and the requests of {@code k6/http}. It is read, never
 * run: what is computed is left out.
 */
public final class K6Script {
  private static final String OPTIONS = "options";

  private final ScriptText text;

  private K6Script(ScriptText text) {
    this.text = text;
  }

  /** Empty where the text is no test of k6: one imports it and has options or a function to run. */
  public static Optional<TestScript> read(String script) {
    ScriptText text = new ScriptText(script, true);
    K6Script read = new K6Script(text);
    return read.isTest()
        ? Optional.of(
            new TestScript("k6", read.scenarios(), read.thresholds(), new K6Calls(text).calls()))
        : Optional.empty();
  }

  private boolean isTest() {
    boolean imports = false;
    boolean runs = false;
    for (int i = 0; i < text.size(); i++) {
      String said = text.at(i).text();
      boolean from = text.at(i - 1).isWord("from") || text.at(i - 1).isWord("import");
      boolean required = text.at(i - 2).isWord("require") && text.at(i - 1).is("(");
      imports |=
          text.at(i).kind() == Kind.TEXT
              && (from || required)
              && (said.equals("k6") || said.startsWith("k6/"));
      runs |= text.at(i).isWord("export") && text.at(i + 1).isWord("default");
      boolean typed = text.at(i + 1).is(":") && text.at(i + 3).is("=");
      runs |= text.at(i).isWord(OPTIONS) && (typed || text.at(i + 1).is("="));
    }
    return imports && runs;
  }

  /** The fields of an object, each with where its value stands. */
  private Map<String, Range> fields(Range object) {
    Map<String, Range> fields = new LinkedHashMap<>();
    if (text.at(object.from()).is("{")) {
      for (Range field : text.parts(object.from())) {
        if (text.at(field.from() + 1).is(":")) {
          fields.put(text.at(field.from()).text(), new Range(field.from() + 2, field.to()));
        }
      }
    }
    return fields;
  }

  /** {@code export const options = {…}}, typed or not; its fields. */
  private Map<String, Range> options() {
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).isWord(OPTIONS) && !text.at(i - 1).is(".")) {
        int value = i + 1;
        if (text.at(value).is(":")) { // its type
          value += 2;
        }
        if (text.at(value).is("=") && text.at(value + 1).is("{")) {
          return fields(new Range(value + 1, text.after(value + 1)));
        }
      }
    }
    return Map.of();
  }

  private List<Scenario> scenarios() {
    Map<String, Range> options = options();
    List<Scenario> scenarios = new ArrayList<>();
    if (options.containsKey("scenarios")) {
      fields(options.get("scenarios"))
          .forEach((name, range) -> scenarios.add(scenario(name, fields(range))));
    }
    if (scenarios.isEmpty()) {
      Map<String, Range> load = new LinkedHashMap<>(options);
      load.keySet().retainAll(List.of("stages", "vus", "duration", "iterations"));
      if (!load.isEmpty()) {
        String executor =
            load.containsKey("stages")
                ? "ramping-vus"
                : load.containsKey("iterations") ? "shared-iterations" : "constant-vus";
        Scenario said = scenario("default", load);
        scenarios.add(new Scenario(said.name(), executor, said.steps()));
      }
    }
    return scenarios;
  }

  private Scenario scenario(String name, Map<String, Range> fields) {
    List<String> steps = new ArrayList<>();
    fields.forEach(
        (field, range) -> {
          switch (field) {
            case "stages" -> steps.addAll(stages(range));
            case "executor", "tags", "env", "options" -> {}
            default -> steps.add(field + " " + plain(range));
          }
        });
    String executor = fields.containsKey("executor") ? plain(fields.get("executor")) : "";
    return new Scenario(name, executor, steps);
  }

  /** {@code 30s to 20} of {@code {duration: '30s', target: 20}}. */
  private List<String> stages(Range range) {
    if (!text.at(range.from()).is("[")) {
      return List.of("stages " + text.written(range));
    }
    List<String> stages = new ArrayList<>();
    for (Range stage : text.parts(range.from())) {
      Map<String, Range> fields = fields(stage);
      stages.add(
          fields.containsKey("duration") && fields.containsKey("target")
              ? plain(fields.get("duration")) + " to " + plain(fields.get("target"))
              : text.written(stage));
    }
    return stages;
  }

  private List<Threshold> thresholds() {
    List<Threshold> thresholds = new ArrayList<>();
    Range stated = options().getOrDefault("thresholds", new Range(0, 0));
    if (stated.isEmpty()) {
      return thresholds;
    }
    fields(stated)
        .forEach(
            (metric, range) -> {
              List<Range> each =
                  text.at(range.from()).is("[") ? text.parts(range.from()) : List.of(range);
              for (Range one : each) {
                Range said = fields(one).getOrDefault("threshold", one);
                if (text.at(said.from()).kind() == Kind.TEXT && !text.single(said).isEmpty()) {
                  thresholds.add(new Threshold(metric, text.single(said)));
                }
              }
            });
    return thresholds;
  }

  private String plain(Range range) {
    String single = text.single(range);
    return single.isEmpty() ? text.written(range) : single;
  }
}
