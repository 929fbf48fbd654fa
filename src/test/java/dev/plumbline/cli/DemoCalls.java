package dev.plumbline.cli;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** Runs the demo into a folder of the test's. */
record DemoCalls(Path folder) {
  Path out() {
    return folder.resolve("plumbline-demo");
  }

  JsonNode json() {
    return Commands.bare("demo", "--json", "--out", out(), "--no-window").ended(0).json();
  }
}
