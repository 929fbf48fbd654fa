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
  record Input(Path file, long bytes, Map<Truth.Key, Truth.Row> truth) {
    static Input of(Path file, Path truth) throws IOException {
      return new Input(file, Files.size(file), Truth.fromJson(Files.readString(truth)));
    }

    /** Values in it, which is rows where each has one. */
    long rows() {
      return truth.values().stream().mapToLong(Truth.Row::count).sum();
    }
  }

  /**
   * The NDJSON of at least that size.
   *
   * @throws IOException also when the disk has no room for it
   */
  Input ofSize(long size) throws IOException {
    Path real = runs.toRepeat();
    return kept(
        named(real, size, ".json"),
        (file, truth) -> {
          byte[] run = RealRuns.text(real);
          NdjsonGenerator generator = new NdjsonGenerator(run);
          int repeats = generator.repeatsFor(size);
          requireRoom(folder, generator.bytes(repeats));
          generator.write(file, repeats);
          Files.writeString(
              truth, Truth.toJson(Truth.of(run, repeats), generator.bytes(repeats), repeats));
        });
  }

  /** The same run as k6 writes it as CSV. */
  Input csvOfSize(long size) throws IOException {
    Path real = runs.toRepeat();
    return kept(
        named(real, size, ".csv"),
        (file, truth) -> {
          byte[] run = RealRuns.text(real);
          CsvGenerator generator = new CsvGenerator(run);
          int repeats = generator.repeatsFor(size);
          requireRoom(folder, generator.bytes(repeats));
          generator.write(file, repeats);
          Files.writeString(
              truth,
              Truth.toJson(
                  Truth.of(run, repeats, CsvGenerator::written),
                  generator.bytes(repeats),
                  repeats));
        });
  }

  private Path named(Path real, long size, String ending) {
    String run = real.toAbsolutePath().getParent().getFileName().toString();
    return folder.resolve(run + "-" + (size >> 20) + "MiB" + ending);
  }

  /** Makes a file and, when that is whole, its truth. */
  interface Maker {
    void make(Path file, Path truth) throws IOException;
  }

  /** A file that is made where it is not there yet. */
  static Input kept(Path file, Maker maker) throws IOException {
    Path truth = Path.of(file + ".truth");
    if (!Files.exists(file) || !Files.exists(truth)) {
      Files.createDirectories(file.getParent());
      maker.make(file, truth);
    }
    return Input.of(file, truth);
  }

  static void requireRoom(Path folder, long bytes) throws IOException {
    long needed = bytes + LEAVE_FREE;
    if (Files.getFileStore(folder).getUsableSpace() < needed) {
      throw new IOException("the disk has not the " + (needed >> 20) + " MiB free that it needs");
    }
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
