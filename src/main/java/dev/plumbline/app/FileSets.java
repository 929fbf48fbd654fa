package dev.plumbline.app;

import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the files of tools that write several for one run together: one leads, the rest follow. */
final class FileSets {
  private static final Comparator<FoundFile> LEADING =
      Comparator.comparing(FoundFile::content).thenComparing(file -> file.source().path());

  private final List<FoundFile> leading = new ArrayList<>();
  private final Map<FoundFile, FoundFile> members = new LinkedHashMap<>();

  FileSets(List<FoundFile> found) {
    Map<Object, List<FoundFile>> sets = new LinkedHashMap<>();
    for (FoundFile file : found) {
      Optional<Path> set = file.set();
      Object key = set.isPresent() ? new Key(file.known().importer().id(), set.get()) : file;
      sets.computeIfAbsent(key, _ -> new ArrayList<>()).add(file);
    }
    sets.values().forEach(this::add);
  }

  private record Key(String tool, Path set) {}

  private void add(List<FoundFile> set) {
    if (set.size() == 1) {
      leading.add(set.getFirst());
      return;
    }
    List<FoundFile> others = new ArrayList<>(set.stream().sorted(LEADING).toList());
    FoundFile first = others.removeFirst();
    boolean samples = first.content() == Sniff.Content.SAMPLES;
    List<SourceFile> parts = new ArrayList<>();
    List<SourceFile> beside = new ArrayList<>();
    for (FoundFile other : others) {
      boolean part = samples && other.content() == Sniff.Content.SAMPLES;
      (part ? parts : beside).add(other.source());
    }
    FoundFile leader =
        new FoundFile(
            first.source().with(parts, beside),
            first.known(),
            set.stream().anyMatch(FoundFile::named));
    leading.add(leader);
    others.forEach(other -> members.put(other, leader));
  }

  /** One file of each run, which leads the others of its set. */
  List<FoundFile> leading() {
    return leading;
  }

  /** The files that are read with another, each with the one that leads. */
  Map<FoundFile, FoundFile> members() {
    return members;
  }
}
