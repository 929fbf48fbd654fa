package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.model.Environment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlikeMachinesTest {
  @Test
  void alikeMachinesAreNotSpokenOf() {
    Environment one = machine("cpu.cores", "8", "memory.bytes", "16777216000", "git.commit", "a");
    Environment two = machine("cpu.cores", "8", "memory.bytes", "16777000000", "git.commit", "b");
    assertEquals(List.of(), UnlikeMachines.warnings(List.of(one), List.of(two)));
  }

  @Test
  void whatIsNotKnownOfASideDoesNotDiffer() {
    assertEquals(
        List.of(),
        UnlikeMachines.warnings(
            List.of(machine("cpu.cores", "8")), List.of(machine("cpu.model", "X"))));
    assertEquals(List.of(), UnlikeMachines.warnings(List.of(), List.of(machine("x", "y"))));
  }

  @Test
  void everyDifferenceThatMattersIsNamed() {
    assertEquals(
        List.of(
            "the runs were made on unlike machines: cores 8 against 4;"
                + " memory 16.0 GB against 32.0 GB; governor performance against powersave;"
                + " JDK 17 against 25"),
        UnlikeMachines.warnings(
            List.of(
                machine(
                    "cpu.cores", "8",
                    "memory.bytes", "16000000000",
                    "cpu.governor", "performance",
                    "tool.java", "17.0.9")),
            List.of(
                machine(
                    "cpu.cores", "4",
                    "memory.bytes", "32000000000",
                    "cpu.governor", "powersave",
                    "java.version", "25.0.1"))));
  }

  @Test
  void aSideOfUnlikeMachinesIsToldToo() {
    Environment eight = machine("cpu.cores", "8");
    Environment four = machine("cpu.cores", "4");
    assertEquals(
        List.of("the runs were made on unlike machines: cores 4 and 8"),
        UnlikeMachines.warnings(List.of(eight, four), List.of(four, eight)));
    assertEquals(
        List.of("the runs were made on unlike machines: cores 8 against 4 and 8"),
        UnlikeMachines.warnings(List.of(eight), List.of(four, eight)));
  }

  @ParameterizedTest
  @CsvSource({"25.0.1,25", "25-ea+3,25", "1.8.0_392,8", "17,17"})
  void ofAJdkTheMajorVersionCounts(String version, String major) {
    assertEquals(major, UnlikeMachines.major(version));
  }

  private static Environment machine(String... facts) {
    Map<String, String> all = new java.util.HashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      all.put(facts[i], facts[i + 1]);
    }
    return Environment.of("", all);
  }
}
