package dev.plumbline.model;

import java.util.List;
import java.util.Objects;

/**
 * What the script of a test says, as far as it can be read without running it.
 *
 * @param tool whose script it is
 * @param scenarios in the script's order
 * @param calls each once; conditions around them are not looked at
 */
public record TestScript(
    String tool, List<Scenario> scenarios, List<Threshold> thresholds, List<Call> calls) {

  /**
   * A part of the load.
   *
   * @param executor how it is made: {@code ramping-vus}; empty where the script does not say
   * @param steps of its load, as the tool's users write them: {@code 30s to 20}
   */
  public record Scenario(String name, String executor, List<String> steps) {
    public Scenario {
      steps = List.copyOf(steps);
    }
  }

  /**
   * @param metric as the tool names it
   * @param expression as written
   */
  public record Threshold(String metric, String expression) {}

  /**
   * A request that is made somewhere in the script.
   *
   * @param method {@code GET}; empty where it cannot be told
   * @param address with <code>${}</code> for what is known only when it runs; empty where nothing
   *     of it is known
   * @param name that the script gives it, likewise; empty where it gives none
   */
  public record Call(String method, String address, String name) {
    /** What stands for a value that is known only when the script runs. */
    public static final String UNKNOWN = "${}";

    /** One of which nothing can be told. */
    public static final Call HIDDEN = new Call("", "", "");

    public Call {
      Objects.requireNonNull(method);
      Objects.requireNonNull(address);
      Objects.requireNonNull(name);
    }

    public String label() {
      return (method + " " + (name.isEmpty() ? address : name)).strip();
    }
  }

  public TestScript {
    scenarios = List.copyOf(scenarios);
    thresholds = List.copyOf(thresholds);
    calls = List.copyOf(calls);
  }

  /** Calls of which something is known. */
  public List<Call> known() {
    return calls.stream().filter(call -> !call.equals(Call.HIDDEN)).toList();
  }

  /** Whether every call is known: only then is a result without a call worth a word. */
  public boolean isWhole() {
    return known().size() == calls.size();
  }
}
