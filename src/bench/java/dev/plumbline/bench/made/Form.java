package dev.plumbline.bench.made;

import java.util.List;

/** How a tool calls what it wrote. */
public enum Form {
  /** Groups are told by those around them. */
  GATLING("response_time", "cumulated_response_time") {
    @Override
    String name(List<String> groups) {
      return String.join(" / ", groups);
    }
  },

  /** Everything has a label; groups are transactions. */
  JTL("elapsed", "elapsed") {
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

  abstract String name(List<String> groups);
}
