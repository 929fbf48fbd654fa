package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Failure;
import dev.plumbline.store.Store;
import dev.plumbline.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemTest {
  @Test
  void whatIsKnownToPeopleKeepsItsCodeAndWords() {
    assertEquals(
        new Problem("PB-NO-RUN", "a run was removed"),
        Problem.of(new Failure("PB-NO-RUN", "a run was removed")));
  }

  @Test
  void whatTheStoreSaysKeepsItsCodeAndWords(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.plumb"), "not a store at all".repeat(100));
    StoreException thrown = assertThrows(StoreException.class, () -> Store.open(file).close());
    assertEquals(new Problem(thrown.code(), thrown.getMessage()), Problem.of(thrown));
  }

  @Test
  void anythingElseIsADefectWhoseTraceIsKept() throws IOException {
    Problem problem = Problem.of(new IllegalStateException("a slip"));
    assertEquals("PB-DEFECT", problem.code());
    String words = problem.message();
    Path log = Path.of(words.substring(words.lastIndexOf(' ') + 1));
    assertTrue(Files.readString(log).contains("anythingElseIsADefectWhoseTraceIsKept"), words);
    Files.delete(log);
  }
}
