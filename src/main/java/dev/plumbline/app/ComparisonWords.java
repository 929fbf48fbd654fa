package dev.plumbline.app;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.report.Measure;
import dev.plumbline.report.Measures;
import dev.plumbline.report.MethodWords;
import dev.plumbline.report.Text;
import dev.plumbline.report.VerdictSentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison in words, the same on the terminal, in JSON and in reports. */
public final class ComparisonWords {
  private ComparisonWords() {}

  public static VerdictSentence of(RunsCompared compared) {
    return new VerdictSentence(compared.table(), measures(compared));
  }

  /** The same with another statistic spoken of first. */
  public static VerdictSentence of(RunsCompared compared, Statistic first) {
    return new VerdictSentence(compared.table(), measures(compared), first);
  }

  /** How do we know: what the comparison rests on, and the method. */
  public static List<Text> method(RunsCompared compared) {
    return MethodWords.of(compared.table(), compared.windowWords());
  }

  static Measures measures(RunsCompared compared) {
    Map<RowKey, Measure> byRow = new HashMap<>();
    compared
        .units()
        .forEach((key, unit) -> byRow.put(key, new Measure(unit, key.higherIsBetter())));
    return new Measures(byRow, new Measure(compared.unit(), false));
  }

  /** All of it on one line. */
  public static String oneSentence(VerdictSentence sentence) {
    return Stream.of(sentence.lines(), List.of(sentence.noticed()))
        .flatMap(List::stream)
        .map(Text::plain)
        .collect(Collectors.joining(" "));
  }
}
