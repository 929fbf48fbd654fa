package dev.plumbline.model;

import java.util.Objects;

/**
 * Whose values a series holds, as recorded. Empty text means that the tool said nothing.
 *
 * @param name the request, group, check or benchmark; templated on read by {@link EndpointNames}
 * @param named whether the script chose the name (never templated) rather than the tool taking the
 *     URL
 * @param failed whether these are the failed requests; {@code false} where the kind knows no
 *     failure
 * @param group where in the script, outer to inner, as the tool writes it ({@code ::a::b})
 * @param tags further tags that were asked to split series, as sorted {@code key=value} lines
 */
public record Endpoint(
    String name,
    String method,
    boolean named,
    boolean failed,
    String group,
    String scenario,
    String tags) {
  /** The endpoint of metrics that belong to the whole run. */
  public static final Endpoint NONE = new Endpoint("", "", true, false, "", "", "");

  public Endpoint {
    Objects.requireNonNull(name);
    Objects.requireNonNull(method);
    Objects.requireNonNull(group);
    Objects.requireNonNull(scenario);
    Objects.requireNonNull(tags);
  }

  /** Whether this is part of preparing or cleaning up, not of the load (k6 marks it by group). */
  public boolean aroundTheTest() {
    return within("::setup") || within("::teardown");
  }

  private boolean within(String outer) {
    return group.equals(outer) || group.startsWith(outer + "::");
  }
}
