package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.plumbline.app.RunSide;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.PageState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletedRunsTest {
  @TempDir Path folder;

  @Test
  void aComparisonPassesOverRunsThatLeftTheStore() throws IOException {
    List<String> told = new ArrayList<>();
    try (Study sample = new Study();
        Store store = copy()) {
      Study study = new Study(sample.baseline, sample.candidate, store);
      CompareViewModel model = study.opened();
      model.passOverDeleted(told::add);
      assertEquals(List.of(), told, "all are there");
      List<Run> runs = model.sides().get().orElseThrow().of(RunSide.CANDIDATE);
      store.edits().delete(runs.subList(0, 2));
      model.passOverDeleted(told::add);
      assertEquals(
          List.of("2 runs of the comparison were deleted: it is judged without them."), told);
      assertEquals(4, CompareViewModelTest.judged(model).table().candidateRuns());
      store.edits().delete(runs.subList(2, 6));
      model.passOverDeleted(told::add);
      assertInstanceOf(PageState.Empty.class, model.state().get());
      assertEquals(
          "4 runs of the comparison were deleted and a side has none left: there is no comparison"
              + " now.",
          told.getLast());
    }
  }

  private Store copy() throws IOException {
    Path file = folder.resolve("copy.plumb");
    Files.copy(Path.of("target", "sample-study", "demo.plumb"), file);
    return Store.open(file);
  }
}
