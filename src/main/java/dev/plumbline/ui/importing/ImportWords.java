package dev.plumbline.ui.importing;

import dev.plumbline.app.ImportPace;
import dev.plumbline.app.ImportPreview;
import dev.plumbline.app.ImportRow;
import dev.plumbline.ui.common.Look;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an import writes its pace. */
final class ImportWords {
  private ImportWords() {}

  /** "22 MB/s · about 43 s left"; empty while there is no telling. */
  static String pace(Look look, ImportPace.Pace pace) {
    return Stream.of(rate(look, pace.bytesPerSecond()), left(look, pace.secondsLeft()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  static String rate(Look look, double bytesPerSecond) {
    return Double.isNaN(bytesPerSecond)
        ? ""
        : look.numbers().bytes(Math.round(bytesPerSecond)) + "/s";
  }

  static String left(Look look, double seconds) {
    if (Double.isNaN(seconds)) {
      return "";
    }
    long whole = Math.max(1, Math.round(seconds));
    return whole < 120
        ? look.words().of("import.seconds-left", whole)
        : look.words().of("import.left", look.numbers().duration(Duration.ofSeconds(whole)));
  }

  /** What files are before any is imported; where none would be, why not. */
  static String title(Look look, ImportPreview preview) {
    List<ImportRow.Kind> kinds = preview.rows().stream().map(ImportRow::kind).distinct().toList();
    if (kinds.equals(List.of(ImportRow.Kind.MISSING))) {
      return look.words().of("import.missing", preview.rows().size());
    }
    return kinds.contains(ImportRow.Kind.NEW) || kinds.contains(ImportRow.Kind.KNOWN)
        ? look.words().of("import.title", preview.fresh().size())
        : look.words().of("import.nothing");
  }

  /** "1 imported, 1 already here, 3 skipped: not results". */
  static String cameOf(Look look, List<ImportLine> files) {
    int imported = 0;
    int known = 0;
    int unread = 0;
    int skipped = 0;
    for (ImportLine file : files) {
      switch (file.state().get()) {
        case LineState.Imported _, LineState.Partial _ -> imported++;
        case LineState.Known _ -> known++;
        case LineState.NotAResult _, LineState.Table _ -> skipped++;
        case LineState.LeftOut _, LineState.Missing _, LineState.Failed _ -> unread++;
        case LineState.Asked _, LineState.Waits _, LineState.Reading _, LineState.Summary _ -> {}
        case LineState.Stopped _ -> {}
      }
    }
    return look.words().of("import.ended", imported, known, unread, skipped);
  }

  static String percent(double share) {
    return (int) Math.floor(100 * share) + " %";
  }
}
