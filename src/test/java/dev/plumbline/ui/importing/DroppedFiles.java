package dev.plumbline.ui.importing;

import dev.plumbline.app.SampleStudy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A folder as it might be dropped: runs before and after, one of them cut, and what is no run. */
final class DroppedFiles {
  private DroppedFiles() {}

  /** The runs have the study's values, but are not its files: the last line is missing. */
  static Path in(Path folder) throws IOException {
    for (int i = 1; i <= 3; i++) {
      write(SampleStudy.RUNS.resolve("baseline-" + i + ".json.gz"), folder, "before/run-" + i);
      write(SampleStudy.RUNS.resolve("candidate-" + i + ".json.gz"), folder, "after/run-" + i);
    }
    Path cut = folder.resolve("after/run-2.json.gz");
    byte[] whole = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    Files.copy(
        SampleStudy.RUNS.resolve("candidate-1.json.gz"),
        folder.resolve("after/candidate-1.json.gz"));
    Files.writeString(folder.resolve("after/nginx.conf"), "worker_processes 4;\n");
    return folder;
  }

  private static void write(Path from, Path folder, String name) throws IOException {
    byte[] text;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(from))) {
      text = in.readAllBytes();
    }
    int end = text.length - 2;
    while (text[end] != '\n') {
      end--;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text, 0, end + 1);
    }
    Path file = folder.resolve(name + ".json.gz");
    Files.createDirectories(file.getParent());
    Files.write(file, packed.toByteArray());
  }
}
