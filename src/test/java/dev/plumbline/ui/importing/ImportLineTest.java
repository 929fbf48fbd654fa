package dev.plumbline.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.app.FileChoice;
import dev.plumbline.app.ImportRow;
import dev.plumbline.app.RunSide;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A file that is looked at again because others were added. */
class ImportLineTest {
  private static final FileChoice TOLD =
      new FileChoice("checkout", "", Optional.of(RunSide.BASELINE), false);
  private static final FileChoice UNTOLD = new FileChoice("v2.3.1", "", Optional.empty(), false);

  @Test
  void whatItsNameToldStaysWhereThoseOfFurtherFilesTellNothing() {
    assertEquals(TOLD, kept(line(TOLD), UNTOLD));
  }

  @Test
  void whatItsNameTellsTogetherWithThoseOfFurtherFilesCounts() {
    assertEquals(TOLD, kept(line(UNTOLD), TOLD));
  }

  @Test
  void whatAPersonSaidStays() {
    ImportLine before = line(TOLD);
    before.choose(TOLD.onSide(Optional.empty()).ofTest("search"));
    FileChoice kept = kept(before, TOLD);
    assertEquals("search", kept.test());
    assertEquals(Optional.empty(), kept.side());
  }

  private static FileChoice kept(ImportLine before, FileChoice guess) {
    ImportLine again = line(guess);
    again.keep(before);
    return again.choice().get();
  }

  private static ImportLine line(FileChoice guess) {
    return new ImportLine(
        new ImportRow(
            Path.of("run.json"),
            "run.json",
            ImportRow.Kind.NEW,
            "k6",
            "NDJSON",
            1,
            guess,
            List.of(),
            Optional.empty(),
            false,
            ""));
  }
}
