package dev.plumbline.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The importers there are, and which of them knows a file. */
public final class Importers {
  private final List<ResultImporter> importers;

  public Importers(List<ResultImporter> importers) {
    this.importers = List.copyOf(importers);
  }

  /** Those registered as services. */
  public static Importers registered() {
    return new Importers(
        ServiceLoader.load(ResultImporter.class, Importers.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  public List<ResultImporter> all() {
    return importers;
  }

  /**
   * The importer that knows a file, and what it says of it. Never imports to find out.
   *
   * @throws ImportFailure when none knows it, or more than one
   */
  public Known recognise(SourceFile source) throws IOException, ImportFailure {
    byte[] head = source.head();
    Archive.refuse(source, head);
    List<Known> known = new ArrayList<>();
    List<String> maybe = new ArrayList<>();
    boolean text = !(head.length > 1 && head[0] == 0 && head[1] == 0); // no text begins so
    for (ResultImporter importer : importers) {
      if (!text && !importer.readsBinary()) {
        continue;
      }
      switch (importer.sniff(head, source.name())) {
        case Sniff.Yes yes -> known.add(new Known(importer, yes));
        case Sniff.Maybe(String reason) -> maybe.add(importer.id() + " (" + reason + ")");
        case Sniff.No _ -> {}
      }
    }
    if (known.size() == 1) {
      return known.getFirst();
    }
    if (known.size() > 1) {
      throw new ImportFailure(
          "PB-AMBIGUOUS",
          source.path()
              + " could be "
              + String.join(" or ", known.stream().map(k -> k.importer().id()).toList())
              + "; say which with --format");
    }
    source.requireReadable();
    throw new ImportFailure(
        "PB-UNKNOWN-FORMAT",
        source.path()
            + " is not a result file that Plumbline knows"
            + (maybe.isEmpty() ? "" : "; it may be " + String.join(", ", maybe))
            + (text && maybe.isEmpty() && TableHead.of(head).isPresent()
                ? "; if it is a table of results, say what its columns are (--map)"
                : ""));
  }

  /**
   * The importer of an id, where the file is of its tool.
   *
   * @throws ImportFailure when it is not
   */
  public Known of(String id, SourceFile source) throws IOException, ImportFailure {
    byte[] head = source.head();
    Archive.refuse(source, head);
    for (ResultImporter importer : importers) {
      if (importer.id().equals(id)
          && importer.sniff(head, source.name()) instanceof Sniff.Yes yes) {
        return new Known(importer, yes);
      }
    }
    throw new ImportFailure(
        "PB-UNKNOWN-FORMAT", source.path() + " is not a file of the format " + id);
  }

  /**
   * The importer that reads tables by a mapping of their columns, whatever tool wrote them.
   *
   * @throws ImportFailure when the file has no such columns
   */
  public Known mapped(SourceFile source, ColumnMapping mapping) throws IOException, ImportFailure {
    Archive.refuse(source, source.head());
    source.requireReadable();
    for (ResultImporter importer : importers) {
      Optional<Sniff.Yes> yes = importer.mapped(source, mapping);
      if (yes.isPresent()) {
        return new Known(importer, yes.get());
      }
    }
    throw new ImportFailure("PB-UNKNOWN-FORMAT", "nothing here reads files by a mapping");
  }

  /** An importer and what it said. */
  public record Known(ResultImporter importer, Sniff.Yes sniff) {}
}
