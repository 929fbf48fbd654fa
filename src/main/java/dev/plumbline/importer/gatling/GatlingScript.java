package dev.plumbline.importer.gatling;

import dev.plumbline.importer.ScriptText;
import dev.plumbline.importer.ScriptText.Range;
import dev.plumbline.importer.ScriptTokens.Kind;
import dev.plumbline.model.TestScript;
import dev.plumbline.model.TestScript.Call;
import dev.plumbline.model.TestScript.Scenario;
import dev.plumbline.model.TestScript.Threshold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a Gatling simulation in Scala, Java or Kotlin says of its test: {@code scenario}, what
 * {@code setUp} injects and asserts, and the requests of {@code http("name")} (docs.gatling.io,
 * Reference, Script). It is read, never run.
 */
public final class GatlingScript {
  private static final Set<String> METHODS =
      Set.of("get", "post", "put", "patch", "delete", "head", "options");

  private static final Set<String> INJECT = Set.of("inject", "injectOpen", "injectClosed");

  private final ScriptText text;
  private final Map<String, String> constants = new HashMap<>();

  private GatlingScript(ScriptText text) {
    this.text = text;
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).is("=") && text.at(i + 1).kind() == Kind.TEXT && !text.at(i + 2).is("+")) {
        constants.put(text.at(i - 1).text(), text.at(i + 1).text());
      }
    }
  }

  /** Empty where the text is no simulation: one imports {@code io.gatling} and extends it. */
  public static Optional<TestScript> read(String script) {
    GatlingScript read = new GatlingScript(new ScriptText(script, false));
    return read.isSimulation()
        ? Optional.of(new TestScript("gatling", read.scenarios(), read.assertions(), read.calls()))
        : Optional.empty();
  }

  private boolean isSimulation() {
    boolean imports = false;
    boolean extended = false;
    for (int i = 0; i < text.size(); i++) {
      imports |=
          text.at(i).isWord("io") && text.at(i + 1).is(".") && text.at(i + 2).isWord("gatling");
      extended |=
          text.at(i).isWord("Simulation")
              && (text.at(i - 1).isWord("extends") || text.at(i - 1).is(":"));
    }
    return imports && extended;
  }

  /** The scenarios that are injected, each time they are; where none is, those that are made. */
  private List<Scenario> scenarios() {
    Map<String, String> byVariable = new HashMap<>();
    List<Scenario> made = new ArrayList<>();
    List<Scenario> injected = new ArrayList<>();
    String last = "";
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).isWord("scenario") && text.at(i + 1).is("(") && !text.at(i - 1).is(".")) {
        last = name(i + 1);
        made.add(new Scenario(last, "", List.of()));
        if (text.at(i - 1).is("=")) {
          byVariable.put(variable(i - 1), last);
        }
      } else if (text.at(i).is(".")
          && INJECT.contains(text.at(i + 1).text())
          && text.at(i + 2).is("(")) {
        injected.add(injected(i, byVariable.getOrDefault(called(i), last)));
      }
    }
    return injected.isEmpty() ? made : injected;
  }

  /** {@code scn} of {@code val scn =} and of {@code val scn: ScenarioBuilder =}. */
  private String variable(int equals) {
    return text.at(equals - 2).is(":") ? text.at(equals - 3).text() : text.at(equals - 1).text();
  }

  /** What stands before a dot: a variable, or a function without arguments. */
  private String called(int dot) {
    return text.at(dot - 1).is(")") && text.at(dot - 2).is("(")
        ? text.at(dot - 3).text()
        : text.at(dot - 1).text();
  }

  private Scenario injected(int dot, String name) {
    List<String> steps = text.parts(dot + 2).stream().map(text::written).toList();
    boolean closed =
        text.at(dot + 1).isWord("injectClosed")
            || steps.stream().anyMatch(step -> step.contains("ConcurrentUsers"));
    return new Scenario(name, closed ? "closed" : "open", steps);
  }

  private List<Threshold> assertions() {
    List<Threshold> assertions = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).isWord("assertions") && text.at(i - 1).is(".") && text.at(i + 1).is("(")) {
        for (Range one : text.parts(i + 1)) {
          int dot = one.from() + 1;
          dot = text.at(dot).is("(") ? text.after(dot) : dot;
          assertions.add(
              new Threshold(
                  text.written(new Range(one.from(), dot)).replace("()", ""),
                  text.written(new Range(dot + 1, one.to())).replace("()", "").replace(" .", ".")));
        }
      }
    }
    return assertions;
  }

  private List<Call> calls() {
    Set<Call> calls = new LinkedHashSet<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).isWord("http") && text.at(i + 1).is("(")) {
        int dot = text.after(i + 1);
        String method = text.at(dot + 1).text();
        if (text.at(dot).is(".") && text.at(dot + 2).is("(")) {
          List<Range> arguments = text.parts(dot + 2);
          if (METHODS.contains(method) && !arguments.isEmpty()) {
            calls.add(
                new Call(
                    method.toUpperCase(Locale.ROOT),
                    text.made(arguments.getFirst(), constants),
                    name(i + 1)));
          } else if (method.equals("httpRequest") && arguments.size() > 1) {
            calls.add(
                new Call(
                    text.made(arguments.get(0), constants).toUpperCase(Locale.ROOT),
                    text.made(arguments.get(1), constants),
                    name(i + 1)));
          }
        }
      }
    }
    return List.copyOf(calls);
  }

  /** The text that is given first to what is called. */
  private String name(int open) {
    List<Range> arguments = text.parts(open);
    return arguments.isEmpty() ? "" : text.made(arguments.getFirst(), constants);
  }
}
