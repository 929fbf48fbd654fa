package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.report.ComparisonReport;
import dev.plumbline.report.Report;
import dev.plumbline.report.Studies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportReportTest {
  private static final Report REPORT = ComparisonReport.of(Studies.sixASide(), Studies.context(6));

  @TempDir Path folder;

  @Test
  void picturesAreWrittenBesideTheDocument() throws IOException {
    Path file = folder.resolve("my (first) report.md");
    ExportReport.write(REPORT, file);
    assertTrue(Files.exists(folder.resolve("my (first) report").resolve("changes.svg")));
    assertTrue(Files.readString(file).contains("](my%20%28first%29%20report/changes.svg)"));
  }

  @Test
  void nothingIsLeftBesideAWorkbook() throws IOException {
    Path file = folder.resolve("report.xlsx");
    ExportReport.write(REPORT, file);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(file, files.reduce((a, b) -> null).orElseThrow());
    }
  }

  @Test
  void aFormThatDoesNotExistIsRefusedBeforeAnythingIsWritten() throws IOException {
    assertThrows(Failure.class, () -> ExportReport.write(REPORT, folder.resolve("report.pdf")));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void aFileThatCannotBeWrittenKeepsItsOldContent() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "old");
    assertThrows(
        Failure.class,
        () ->
            AtomicFiles.write(
                file,
                out -> {
                  out.write(new byte[100]);
                  throw new IOException("no room");
                }));
    assertEquals("old", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }
}
