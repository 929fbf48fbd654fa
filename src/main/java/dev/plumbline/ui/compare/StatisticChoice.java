package dev.plumbline.ui.compare;

import dev.plumbline.analysis.Statistic;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The statistic in question; with one run a side, those that are looked at together. */
final class StatisticChoice extends SettingButton {
  private static final List<Statistic> FEW = List.of(Statistic.P50, Statistic.P95);

  private final CompareViewModel model;
  private final Words words;

  StatisticChoice(CompareViewModel model, Words words) {
    super(words.of("compare.statistic"));
    this.model = model;
    this.words = words;
    model.asked().subscribe(_ -> offer());
    model.state().subscribe(_ -> offer());
  }

  private void offer() {
    Asked asked = model.asked().get();
    Optional<Judged> shown =
        model.state().get() instanceof PageState.Ready<Judged>(Judged judged)
            ? Optional.of(judged)
            : Optional.empty();
    boolean oneRun = shown.filter(Judged::oneRunASide).isPresent();
    getItems().clear();
    if (shown.filter(Judged::ofBenchmarks).isPresent()) {
      say(Statistic.MEAN.word());
      getItems().add(item(Statistic.MEAN.word(), true, () -> {}));
      return;
    }
    if (oneRun) {
      List<Statistic> all = List.of(Statistic.values());
      String allWords = words.of("compare.one.all");
      say(asked.oneRun().equals(all) ? allWords : words(asked.oneRun()));
      several(allWords, all, asked);
      several(words(FEW), FEW, asked);
      for (Statistic one : Statistic.values()) {
        several(one.word(), List.of(one), asked);
      }
    } else {
      say(asked.statistic().word());
      for (Statistic one : Statistic.values()) {
        getItems().add(item(one.word(), one == asked.statistic(), () -> model.look(one)));
      }
    }
  }

  private void several(String text, List<Statistic> statistics, Asked asked) {
    getItems()
        .add(item(text, statistics.equals(asked.oneRun()), () -> model.lookAtAll(statistics)));
  }

  static String words(List<Statistic> statistics) {
    return statistics.stream().map(Statistic::word).collect(Collectors.joining(", "));
  }
}
