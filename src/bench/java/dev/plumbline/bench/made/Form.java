package dev.plumbline.bench.made;

import java.util.List;

/** How a tool calls what it wrote. */
public enum Form {
  /** A request is told by its groups too. */
  GATLING("response_time", "cumulated_response_time") {
    @Override
    String name(List<String> groups, String name) {
      return groups.isEmpty() ? name : String.join(" / ", groups) + " / " + name;
    }

    @Override
    String name(List<String> groups) {
      return String.join(" / ", groups);
    }
  },

  /** Everything has a label; groups are transactions. */
  JTL("elapsed", "elapsed") {
    @Override
    String name(List<String> groups, String name) {
      return name;
    }

    @Override
    String name(List<String> groups) {
      return groups.getLast();
    }
  };

  private final String ofRequests;
  private final String ofGroups;

  Form(String ofRequests, String ofGroups) {
    this.ofRequests = ofRequests;
    this.ofGroups = ofGroups;
  }

  /** The metric of its requests. */
  public String ofRequests() {
    return ofRequests;
  }

  String ofGroups() {
    return ofGroups;
  }

  abstract String name(List<String> groups, String name);

  abstract String name(List<String> groups);
}
