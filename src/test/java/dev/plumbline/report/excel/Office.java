package dev.plumbline.report.excel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice without a window and with a profile of its own.
 *
 * @param folder for its profile and what it writes
 * @param recalculates whether it reckons all formulas anew rather than believe what a file says
 */
record Office(Path program, Path folder, boolean recalculates) {
  private static final int SECONDS = 60;

  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">\
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>MODE</value></prop></item>
      </oor:items>
      """;

  static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(place -> Path.of(place, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The same workbook as LibreOffice reads and writes it. */
  Path through(Path workbook) throws IOException, InterruptedException {
    Path profile = Files.createDirectories(folder.resolve("profile").toAbsolutePath());
    Files.createDirectories(profile.resolve("user"));
    Files.writeString(
        profile.resolve("user").resolve("registrymodifications.xcu"),
        SETTINGS.replace("MODE", recalculates ? "0" : "1"));
    Path out = Files.createDirectories(folder.resolve("out"));
    Path written = out.resolve(workbook.getFileName());
    Files.deleteIfExists(written);
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString(),
                workbook.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      List<ProcessHandle> started = process.descendants().toList(); // unknown once it has ended
      process.destroyForcibly();
      started.forEach(ProcessHandle::destroyForcibly);
    }
    if (!ended || !Files.exists(written)) {
      throw new IOException("LibreOffice wrote nothing: " + Files.readString(log));
    }
    return written;
  }
}
