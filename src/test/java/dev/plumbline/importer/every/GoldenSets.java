package dev.plumbline.importer.every;

import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The small files of an importer as they lie in their folders, for runs of several files. */
final class GoldenSets {
  /** Of a run of many files, so many are read with the one that is changed. */
  private static final int BESIDE = 3;

  private final ResultImporter importer;
  private final Map<Path, Member> members = new LinkedHashMap<>();

  /**
   * @param folder where they are written to
   */
  GoldenSets(ResultImporter importer, List<Original> originals, Path folder) {
    this.importer = importer;
    try {
      for (Original original : originals) {
        Path file = folder.resolve(original.place());
        if (!members.containsKey(original.place())) {
          Files.createDirectories(file.getParent());
          Files.write(file, original.bytes());
          SourceFile source = SourceFile.of(file);
          if (importer.sniff(source.head(), source.name()) instanceof Sniff.Yes yes) {
            Path of = file.toAbsolutePath().normalize();
            members.put(original.place(), new Member(source, yes.content(), importer.set(of, yes)));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Member(SourceFile source, Sniff.Content content, Optional<Path> set) {}

  /** The first of the file's set with the changed file in it: it leads, is a part, or beside. */
  SourceFile with(Path place, SourceFile changed) {
    Member of = members.get(place);
    if (of == null || of.set().isEmpty()) {
      return changed;
    }
    List<Member> set = new ArrayList<>();
    set.add(new Member(changed, of.content(), of.set()));
    members.values().stream()
        .filter(other -> !other.equals(of) && other.set().equals(of.set()))
        .sorted(Comparator.comparing(Member::content).thenComparing(m -> distance(place, m)))
        .limit(BESIDE)
        .forEach(set::add);
    set.sort(Comparator.comparing(Member::content));
    Member first = set.removeFirst();
    List<SourceFile> parts = new ArrayList<>();
    List<SourceFile> beside = new ArrayList<>();
    for (Member other : set) {
      boolean samples =
          first.content() == Sniff.Content.SAMPLES && other.content() == Sniff.Content.SAMPLES;
      (samples ? parts : beside).add(other.source());
    }
    return first.source().with(parts, beside);
  }

  /** Files of one folder belong together more than others do. */
  private static int distance(Path place, Member other) {
    Path parent = place.getParent();
    return parent == null || other.source().path().getParent().endsWith(parent) ? 0 : 1;
  }

  /** A run that summaries can be held against: the first that holds samples. */
  Seen run() {
    return members.values().stream()
        .filter(member -> member.content() == Sniff.Content.SAMPLES)
        .map(m -> Attempt.by(importer, m.source(), m.source(), new Seen()))
        .filter(attempt -> attempt.facts().isPresent())
        .map(Attempt::seen)
        .findFirst()
        .orElseGet(Seen::new);
  }
}
