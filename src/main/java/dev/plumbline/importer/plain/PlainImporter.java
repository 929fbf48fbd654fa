package dev.plumbline.importer.plain;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads tables of any tool or hand: with documented names, or by a mapping of their columns. */
public final class PlainImporter implements ResultImporter {
  static final String ID = "plain";
  private static final int SHOWN = 5;

  static String format(ColumnMapping.Shape shape) {
    return ID + "-" + shape.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    Optional<ColumnMapping> mapping = Neutral.of(head);
    try {
      return mapping.isPresent() ? sniffed(mapping.get()) : almost(Neutral.strangers(head));
    } catch (ImportFailure e) {
      return Sniff.NO;
    }
  }

  private static Sniff almost(List<String> strangers) {
    return strangers.isEmpty()
        ? Sniff.NO
        : new Sniff.Maybe(
            (strangers.size() == 1 ? "its column " : "its columns ")
                + strangers.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (strangers.size() > SHOWN ? ", \u2026" : "")
                + (strangers.size() == 1 ? " is" : " are")
                + " not known; take "
                + (strangers.size() == 1 ? "it" : "them")
                + " out, or say what the others are with --map");
  }

  private static Sniff.Yes sniffed(ColumnMapping mapping) throws ImportFailure {
    ColumnMapping.Shape shape = mapping.shape();
    return new Sniff.Yes(
        format(shape),
        shape == ColumnMapping.Shape.FIGURES ? Sniff.Content.SUMMARY : Sniff.Content.SAMPLES);
  }

  @Override
  public Optional<Sniff.Yes> mapped(SourceFile source, ColumnMapping mapping)
      throws IOException, ImportFailure {
    Sniff.Yes sniffed = sniffed(mapping);
    Layout.of(source, mapping);
    return Optional.of(sniffed);
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    Optional<ColumnMapping> said = context.rules().mapping();
    Optional<ColumnMapping> known = said.isPresent() ? said : Neutral.of(source.head());
    ColumnMapping mapping =
        known.orElseThrow(
            () ->
                new ImportFailure(
                    "PB-UNKNOWN-FORMAT",
                    source.path()
                        + " has not the columns of a neutral table; say what its columns are"
                        + " with --map"));
    Table table = new Table(source, context, mapping, said.isEmpty());
    return switch (mapping.shape()) {
      case SAMPLES -> new SamplesImport(table, sink).read();
      case SERIES -> new SeriesImport(table, sink).read();
      case FIGURES -> new FiguresImport(table, sink).read();
    };
  }
}
