package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReportNameTest {
  @Test
  void aReportIsCalledByItsTestAndSides() {
    ReportName name = ReportName.of(SampleStudy.result().compared());
    assertEquals("release-study: candidate against baseline", name.title());
    assertEquals("release-study-baseline-vs-candidate.md", name.file());
    assertEquals("V2 against v1", new ReportName("", "v1", "V2").title());
  }

  @Test
  void aFileIsCalledWhatEverySystemAllows() {
    assertEquals(
        "Kasse-EU-v1.9.0-vs-v1.10.0.md",
        new ReportName("Kasse: EU?", "../v1.9.0", "v1.10.0\n").file());
    assertEquals(
        "a-very-long-name-of-a-te-baseline-vs-käse.md",
        new ReportName("a very long name of a test that goes on", "baseline", "käse/").file());
    assertEquals("vs.md", new ReportName("", "\u202e", "***").file());
  }
}
