package dev.plumbline.importer.locust;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads Locust's CSV files, those of one prefix as one run. */
public final class LocustImporter implements ResultImporter {
  @Override
  public String id() {
    return "locust";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    Optional<LocustFormat> format = LocustFormat.of(head);
    return format.isPresent() ? new Sniff.Yes(format.get().id, format.get().content) : Sniff.NO;
  }

  @Override
  public Optional<Path> set(Path file, Sniff.Yes sniffed) {
    String name = file.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst)$", "");
    for (LocustFormat format : LocustFormat.values()) {
      if (format.id.equals(sniffed.format()) && lower.endsWith(format.ending)) {
        return Optional.of(
            file.resolveSibling(name.substring(0, lower.length() - format.ending.length()) + "_"));
      }
    }
    return Optional.empty();
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    return new LocustRun(source, context, sink).read();
  }
}
