package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenFileTest {
  @ParameterizedTest
  @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32"})
  void everySystemHasItsWay(String system, String program) {
    Path file = Path.of("report.md");
    assertEquals(program, OpenFile.command(system, file).getFirst());
    assertEquals(
        file.toAbsolutePath().toString(), OpenFile.command(system, file).getLast(), system);
  }
}
