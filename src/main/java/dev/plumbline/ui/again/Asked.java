package dev.plumbline.ui.again;

import dev.plumbline.app.RunNames;
import dev.plumbline.importer.ReadRules;
import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.List;

/**
 * The run that is asked about.
 *
 * @param name what tells it from the other runs of its test
 * @param files it was read from; none where they are no longer where they were
 * @param before the rules that counted when it was read
 */
record Asked(Run run, String name, List<Path> files, ReadRules before) {
  Asked {
    files = List.copyOf(files);
  }

  static Asked of(Run run, List<Run> all, List<Path> files, ReadRules before) {
    List<Run> ofTest = all.stream().filter(one -> one.test().equals(run.test())).toList();
    return new Asked(run, RunNames.of(ofTest).getOrDefault(run.id(), run.id()), files, before);
  }

  Asked with(List<Path> found) {
    return new Asked(run, name, found, before);
  }

  /** Whether its tool writes tags that can split its series. */
  boolean isTagged() {
    return run.tool().equals("k6");
  }
}
