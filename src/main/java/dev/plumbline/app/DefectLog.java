package dev.plumbline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the trace of a defect of ours, away from terminal and screen. */
public final class DefectLog {
  private DefectLog() {}

  /** Writes the trace and gives the sentence that names the log. */
  public static String write(Throwable defect) {
    String what = "this is a defect of Plumbline: " + defect;
    try {
      Path log = Files.createTempFile("plumbline-defect-", ".log");
      try (PrintWriter writer =
          new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
        defect.printStackTrace(writer);
      }
      return what + "; please report it with " + log;
    } catch (IOException e) {
      return what + "; its log could not be written: " + e.getMessage();
    }
  }
}
