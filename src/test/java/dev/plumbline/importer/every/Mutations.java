package dev.plumbline.importer.every;

import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;

/**
 * Changed files of an importer, each read by it: alone or among the files of its set. Every {@value
 * #ALL}th is given to all importers, as a person would who does not say what it is.
 */
final class Mutations {
  private static final int ALL = 16;
  private static final int TOLD = 5;
  private static final long LONGEST_NANOS = 2_000_000_000L;

  private final ResultImporter importer;
  private final Importers all;
  private final List<Original> originals;
  private final List<byte[]> texts;
  private final Path folder;
  private final GoldenSets sets;
  private final Seen run;
  private final Map<Path, Path> written = new ConcurrentHashMap<>();

  /**
   * @param of whose files are changed
   * @param importer that reads them
   * @param all that every so manieth is given to
   */
  Mutations(ResultImporter of, ResultImporter importer, Importers all, Path folder) {
    this.importer = importer;
    this.all = all;
    this.folder = folder;
    originals = Originals.files(of);
    texts = originals.stream().map(Original::bytes).toList();
    sets = new GoldenSets(importer, originals, folder.resolve("whole"));
    run = sets.run();
  }

  /** On all processors; what was wrong, by seed, of the first few. */
  Map<Long, Throwable> defects(long firstSeed, long count) {
    Map<Long, Throwable> defects = new ConcurrentSkipListMap<>();
    LongStream.range(firstSeed, firstSeed + count)
        .parallel()
        .filter(_ -> defects.size() < TOLD)
        .forEach(seed -> defect(seed).ifPresent(defect -> defects.put(seed, defect)));
    return defects;
  }

  private Optional<Throwable> defect(long seed) {
    try {
      long nanos = attempt(seed).cpuNanos();
      if (nanos > LONGEST_NANOS) {
        nanos = attempt(seed).cpuNanos(); // once more, before it counts
      }
      return nanos > LONGEST_NANOS
          ? Optional.of(new AssertionError("took " + nanos / 1_000_000 + " ms of CPU time"))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      return Optional.of(e);
    }
  }

  Attempt attempt(long seed) throws IOException {
    MutatedBytes mutated = new MutatedBytes(texts, seed);
    Path place = originals.get(mutated.original()).place();
    Path file = placed(place);
    Files.write(file, mutated.bytes());
    if (seed % ALL == 0) {
      return Attempt.at(file, all);
    }
    SourceFile changed = SourceFile.of(file);
    SourceFile leading = seed % 2 == 0 ? changed : sets.with(place, changed);
    return Attempt.by(importer, changed, leading, run);
  }

  /** A file of that name for each thread. */
  private Path placed(Path place) {
    Path own = Path.of(Long.toString(Thread.currentThread().threadId())).resolve(place);
    return written.computeIfAbsent(
        own,
        _ -> {
          try {
            Path file = folder.resolve(own);
            Files.createDirectories(file.getParent());
            return file;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
