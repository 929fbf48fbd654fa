package dev.plumbline.importer.k6;

import java.util.Map;

/** The tags of a point, as recorded. */
record Tagset(Map<String, String> tags) {
  Tagset {
    tags = Map.copyOf(tags);
  }

  /** The tag's value, empty where there is none. */
  String get(String tag) {
    return tags.getOrDefault(tag, "");
  }

  /**
   * Whether k6 said if the response was the expected one: not before 0.31, nor when told not to.
   */
  boolean saysExpected() {
    return tags.containsKey("expected_response");
  }

  /** Failed by the tag, or else by a status that is an error or none at all. */
  boolean failed(String metric) {
    if (saysExpected()) {
      return get("expected_response").equals("false");
    }
    int status = status();
    // gRPC's codes share the tag: 0 is OK there.
    return metric.startsWith("grpc_") ? status > 0 : status == 0 || status >= 400;
  }

  /** The status code; 0 where there was no answer, -1 where the tags do not say. */
  int status() {
    String status = get("status");
    try {
      return status.isEmpty() ? -1 : Integer.parseInt(status);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** The kind of failure, for keeping samples: the status and k6's error code. */
  String failureKind() {
    String code = get("error_code");
    String status = get("status");
    return code.isEmpty() || code.equals("1" + status) ? "status " + status : "error " + code;
  }
}
