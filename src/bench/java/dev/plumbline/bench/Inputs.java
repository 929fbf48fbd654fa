package dev.plumbline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Large generated files with their truths, kept for the next time. */
final class Inputs {
  private static final long LEAVE_FREE = 2L << 30;

  private final Path folder;
  private final RealRuns runs;

  Inputs(Path folder, RealRuns runs) {
    this.folder = folder;
    this.runs = runs;
  }

  /** A generated file. */
  record Input(Path file, long bytes, Map<Truth.Key, Truth.Row> truth) {}

  /**
   * The file of at least that size.
   *
   * @throws IOException also when the disk has no room for it
   */
  Input ofSize(long size) throws IOException {
    Path real = runs.toRepeat();
    String name = real.toAbsolutePath().getParent().getFileName() + "-" + (size >> 20) + "MiB";
    Path file = folder.resolve(name + ".json");
    Path truthFile = folder.resolve(name + ".truth");
    if (!Files.exists(file) || !Files.exists(truthFile)) {
      make(real, size, file, truthFile);
    }
    return new Input(file, Files.size(file), Truth.fromJson(Files.readString(truthFile)));
  }

  private void make(Path real, long size, Path file, Path truthFile) throws IOException {
    Files.createDirectories(folder);
    byte[] run = RealRuns.text(real);
    NdjsonGenerator generator = new NdjsonGenerator(run);
    int repeats = generator.repeatsFor(size);
    long needed = generator.bytes(repeats) + LEAVE_FREE;
    if (Files.getFileStore(folder).getUsableSpace() < needed) {
      throw new IOException("the disk has not the " + (needed >> 20) + " MiB free that it needs");
    }
    generator.write(file, repeats);
    // The truth comes last: where it is, the file is whole.
    Files.writeString(
        truthFile, Truth.toJson(Truth.of(run, repeats), generator.bytes(repeats), repeats));
  }

  /** Reads a file once, so that both sides find it in memory. */
  static void warm(Path file) throws IOException {
    byte[] bytes = new byte[1 << 20];
    try (InputStream in = Files.newInputStream(file)) {
      while (in.read(bytes) >= 0) {
        // reading is the purpose
      }
    }
  }
}
