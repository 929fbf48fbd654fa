package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.app.RunSide;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarginsTest {
  @TempDir Path folder;

  @Test
  void aMarginBelongsToTheTestItWasChosenFor() throws IOException {
    Path file = folder.resolve("copy.plumb");
    try (Study sample = new Study()) {
      Files.copy(Path.of("target", "sample-study", "demo.plumb"), file);
      try (Store store = Store.open(file)) {
        Study study = new Study(sample.baseline, sample.candidate, store);
        CompareViewModel model = study.opened();
        model.allow(0.1);
        model.open(study.baseline, study.candidate);
        assertEquals(0.1, CompareViewModelTest.judged(model).asked().margin());
        Sides sides = model.sides().get().orElseThrow();
        for (Run run :
            List.of(sides.of(RunSide.BASELINE).get(0), sides.of(RunSide.CANDIDATE).get(0))) {
          store.edits().test(run, "another");
        }
        List<String> one = Study.ids(sides.of(RunSide.BASELINE).subList(0, 1));
        model.open(one, Study.ids(sides.of(RunSide.CANDIDATE).subList(0, 1)));
        assertEquals(0.05, CompareViewModelTest.judged(model).asked().margin());
      }
    }
  }
}
