package dev.plumbline.app;

import dev.plumbline.importer.Importers;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A result file that was recognised.
 *
 * @param named whether the person named this file, rather than its folder
 */
record FoundFile(SourceFile source, Importers.Known known, boolean named) {
  Sniff.Content content() {
    return known.sniff().content();
  }

  boolean isSummary() {
    return content() == Sniff.Content.SUMMARY;
  }

  /** Whether both lie in one folder and are of one tool. */
  boolean isBeside(FoundFile other) {
    return folder().equals(other.folder())
        && known.importer().id().equals(other.known.importer().id());
  }

  boolean isCsv() {
    return known.sniff().format().endsWith("-csv");
  }

  Path folder() {
    return source.path().toAbsolutePath().normalize().getParent();
  }

  /** What it shares with the other files of its run, where its tool writes several. */
  Optional<Path> set() {
    return known.importer().set(source.path().toAbsolutePath().normalize(), known.sniff());
  }

  /**
   * What its folder is called: the test it is a run of, when nobody says. Gatling adds the time of
   * each run, {@code shop-20261121031640926}, which would make a test of each; a run of many
   * folders is called after the one that holds them.
   */
  String folderName() {
    Path folder = set().filter(set -> !set.equals(folder())).map(Path::getParent).orElse(folder());
    Path name = folder.getFileName();
    return name == null ? "" : name.toString().replaceFirst("(?<=.)-20[0-9]{12,15}$", "");
  }

  /**
   * What the files of one run have in common: {@code run-3} of run-3.json.gz, run-3.summary.json.
   */
  String stem() {
    return stem(source.name());
  }

  static String stem(String name) {
    return bareName(name).toLowerCase(Locale.ROOT);
  }

  /** The same with its letters as written. */
  static String bareName(String name) {
    return name.replaceFirst("(?i)\\.(gz|zst)$", "")
        .replaceFirst("(?i)(\\.(json|ndjson|jsonl|csv|scsv|xml|txt|text|log))?(\\.jtl)?$", "")
        .replaceFirst("(?i)[._-](handle[._-]?summary|summary[._-]?export|summary|statistics)$", "");
  }
}
