package dev.plumbline.ui.compare;

import dev.plumbline.model.Run;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The margins that a reader chose: one belongs to the tests it was chosen for, until the end. */
final class Margins {
  private final Map<Set<String>, Double> chosen = new HashMap<>();

  double of(Sides sides) {
    return chosen.getOrDefault(tests(sides), Asked.FIRST.margin());
  }

  void choose(Sides sides, double margin) {
    chosen.put(tests(sides), margin);
  }

  private static Set<String> tests(Sides sides) {
    return sides.all().stream().map(Run::test).collect(Collectors.toSet());
  }
}
