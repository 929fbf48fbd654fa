package dev.plumbline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The recorded runs there are to measure with: those of a corpus, else the sample data. */
final class RealRuns {
  private final Optional<Path> corpus;
  private final Path samples;

  /**
   * @param corpus folder with k6 runs, if there is one
   * @param samples the release study that comes with the sources
   */
  RealRuns(Optional<Path> corpus, Path samples) {
    this.corpus = corpus;
    this.samples = samples;
  }

  /** The file of that name in the corpus, packed or not. */
  Optional<Path> corpusFile(String name) {
    return corpus.flatMap(
        folder ->
            Stream.of(name, name + ".gz").map(folder::resolve).filter(Files::exists).findFirst());
  }

  /** The twelve runs of the release study; empty where they are neither here nor there. */
  List<Path> releaseStudy() throws IOException {
    for (Path folder :
        Stream.concat(corpus.map(c -> c.resolve("release-study")).stream(), Stream.of(samples))
            .toList()) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          List<Path> runs = files.filter(f -> f.toString().endsWith(".json.gz")).sorted().toList();
          if (!runs.isEmpty()) {
            return runs;
          }
        }
      }
    }
    return List.of();
  }

  /** What large files are made of: the largest run there is. */
  Path toRepeat() throws IOException {
    Optional<Path> volume =
        corpusFile("volume/rate450-v0.48.0/points.json")
            .or(() -> corpusFile("load-v0.48.0/points.json"));
    if (volume.isPresent()) {
      return volume.get();
    }
    List<Path> study = releaseStudy();
    if (study.isEmpty()) {
      throw new IOException("no run to repeat: neither a corpus nor " + samples);
    }
    return study.getFirst();
  }

  /** The text of a run, unpacked. */
  static byte[] text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return file.toString().endsWith(".gz")
          ? new GZIPInputStream(in, 1 << 16).readAllBytes()
          : in.readAllBytes();
    }
  }
}
