package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparisonOptions;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.app.CompareOptions;
import dev.plumbline.budget.Window;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a reader wants two sides to be compared.
 *
 * @param statistic the one that is spoken of first
 * @param oneRun those that are looked at with one run a side
 * @param margin changes up to this fraction do not matter
 * @param partial whether partial runs may take a side
 * @param led whether the page chose the statistic, because the change is there
 * @param assumed how much identical runs are taken to vary, where there is one run a side
 */
record Asked(
    Statistic statistic,
    List<Statistic> oneRun,
    double margin,
    Window window,
    boolean partial,
    boolean led,
    double assumed) {
  static final Asked FIRST =
      new Asked(Statistic.P50, List.of(Statistic.values()), 0.05, Window.WHOLE, false, false, 0.03);

  Asked {
    oneRun = List.copyOf(oneRun);
  }

  Asked at(Statistic other) {
    List<Statistic> with = oneRun.contains(other) ? oneRun : FIRST.oneRun;
    return new Asked(other, with, margin, window, partial, false, assumed);
  }

  Asked ledTo(Statistic other) {
    Asked there = at(other);
    return new Asked(other, there.oneRun, margin, window, partial, true, assumed);
  }

  Asked atAll(List<Statistic> others) {
    return new Asked(others.getFirst(), others, margin, window, partial, false, assumed);
  }

  Asked with(double otherMargin) {
    return new Asked(statistic, oneRun, otherMargin, window, partial, led, assumed);
  }

  Asked within(Window part) {
    return new Asked(statistic, oneRun, margin, part, partial, led, assumed);
  }

  Asked lettingPartial(boolean let) {
    return new Asked(statistic, oneRun, margin, window, let, led, assumed);
  }

  Asked assuming(double noise) {
    return new Asked(statistic, oneRun, margin, window, partial, led, noise);
  }

  /** What has to be read for it. */
  CompareOptions reading() {
    CompareOptions all = CompareOptions.DEFAULT;
    return new CompareOptions(
        all.judging(), all.endpoints(), all.kind(), all.metric(), partial, window);
  }

  ComparisonOptions judging(boolean oneRunASide) {
    return new ComparisonOptions(
        oneRunASide ? oneRun : List.of(Statistic.values()), margin, 0, OptionalDouble.empty());
  }
}
