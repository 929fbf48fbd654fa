package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationTagTest {
  private static final String METRIC =
      """
      {"type":"Metric","data":{"name":"http_req_duration","type":"trend","contains":"time",\
      "thresholds":[],"submetrics":null},"metric":"http_req_duration"}
      """;

  @TempDir Path folder;

  @Test
  void requestsAreCalledByTheirOperation() throws IOException {
    assertEquals(
        List.of("/health", "CancelOrder", "GetOrders"), names("--operation-tag", "operation"));
  }

  @Test
  void withoutItAllAreOneEndpoint() throws IOException {
    assertEquals(List.of("/graphql", "/health"), names());
  }

  @Test
  void aTagThatNoRequestHasIsTold() throws IOException {
    Commands commands = new Commands(folder);
    String said = commands.run("import", run(), "--operation-tag", "op").ended(0).err();
    assertTrue(said.contains("no request has the tag op"), said);
  }

  private List<String> names(String... options) throws IOException {
    Commands commands = new Commands(folder);
    Object[] words = new Object[2 + options.length];
    words[0] = "import";
    words[1] = run();
    System.arraycopy(options, 0, words, 2, options.length);
    commands.run(words).ended(0);
    return StreamSupport.stream(
            commands.json(0, "show", "latest").get("series").spliterator(), false)
        .map(row -> row.get("name").asString())
        .sorted()
        .toList();
  }

  private Path run() throws IOException {
    StringBuilder points = new StringBuilder(METRIC);
    for (int i = 1; i < 10; i++) {
      points
          .append(point(i, "/graphql", ",\"operation\":\"GetOrders\""))
          .append(point(i, "/graphql", ",\"operation\":\"CancelOrder\""))
          .append(point(i, "/health", ""));
    }
    return Files.writeString(folder.resolve("points.json"), points);
  }

  private static String point(int second, String path, String operation) {
    return """
    {"type":"Point","data":{"time":"2026-01-01T00:00:0%dZ","value":12.5,"tags":{"method":"POST",\
    "name":"https://h%s","url":"https://h%s","status":"200","expected_response":"true"%s}},\
    "metric":"http_req_duration"}
    """
        .formatted(second, path, path, operation);
  }
}
