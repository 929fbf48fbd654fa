package dev.plumbline.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "k6 v0.49.0 (commit/4f4ed4e, go1.21.6, linux/amd64);0.49.0",
        "k6 v1.0.0-rc1 (go1.24.2);1.0.0-rc1",
        "v20.11.1;20.11.1",
        "Python 3.11.7;3.11.7",
        "go version go1.22.1 linux/amd64;1.22.1",
        "openjdk version \"25\" 2025-09-16;25",
        "openjdk version \"1.8.0_392\";1.8.0_392",
        "'Picked up JAVA_TOOL_OPTIONS: -Dx=9.9\nopenjdk version \"17.0.9\" 2023-10-17';17.0.9",
        "nginx version: nginx/1.22.1;1.22.1",
        "This is ApacheBench, Version 2.3 <$Revision: 1903618 $>;2.3",
        "psql (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1);15.18",
        "Redis server v=7.0.15 sha=00000000:0;7.0.15",
        "Docker version 24.0.5, build ced0996;24.0.5",
      })
  void theVersionIsFoundInWhatAToolSays(String said, String version) {
    assertEquals(Optional.of(version), Tools.version(said));
  }

  @ParameterizedTest
  @CsvSource({"''", "built on 2024-01-02", "unknown option --version", "error 404"})
  void whereNoVersionIsSaidNoneIsFound(String said) {
    assertEquals(Optional.empty(), Tools.version(said));
  }
}
