package dev.plumbline.importer.k6;

import dev.plumbline.importer.LineFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Everything that a parser understood, in words. */
final class Understood {
  private Understood() {}

  static List<String> by(LineFormat.Parser<PointBatch> parser, byte[] text) {
    PointBatch batch = new PointBatch();
    parser.parse(text, 0, text.length, batch);
    List<String> all = new ArrayList<>();
    int doubles = 0;
    for (int i = 0; i < batch.points; i++) {
      LinePattern pattern = batch.patterns[i];
      boolean raw = batch.values[i] == Micros.NONE;
      all.add(
          pattern.metric
              + ' '
              + new TreeMap<>(pattern.tags.tags())
              + ' '
              + batch.nanos[i]
              + ' '
              + (raw ? batch.doubles.get(doubles++) : batch.values[i])
              + " in line "
              + batch.lineOf(i));
    }
    batch.declarations.forEach(declared -> all.add(declared.toString()));
    batch.problems.forEach(problem -> all.add(problem.toString()));
    all.add(batch.lines + " lines");
    return all;
  }
}
