package dev.plumbline.ui.importing;

import dev.plumbline.app.ImportPace;
import dev.plumbline.ui.common.Look;
import java.time.Duration;

/** How an import writes its pace. */
final class ImportWords {
  private ImportWords() {}

  /** "22 MB/s · about 43 s left"; empty while there is no telling. */
  static String pace(Look look, ImportPace.Pace pace) {
    return Double.isNaN(pace.bytesPerSecond())
        ? ""
        : rate(look, pace.bytesPerSecond()) + " · " + left(look, pace.secondsLeft());
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

  static String percent(double share) {
    return (int) Math.floor(100 * share) + " %";
  }
}
