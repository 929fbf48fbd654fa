package dev.plumbline.budget.io;

import dev.plumbline.budget.BudgetSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads files of the schema {@code plumbline-budgets/1}; {@code docs/budgets.md} describes it. */
public final class BudgetFile {
  static final String SCHEMA = "plumbline-budgets/1";
  static final int MAX_BYTES = 1 << 20;

  private BudgetFile() {}

  /**
   * Reads a file of at most a MiB of UTF-8.
   *
   * @throws IOException when it cannot be opened or read
   * @throws BudgetFileException when it can, but is not a sound budget file
   */
  public static BudgetSet read(Path file) throws IOException, BudgetFileException {
    String name = String.valueOf(file.getFileName());
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    }
    if (bytes.length > MAX_BYTES) {
      throw refused(name, "PB-BUDGET-SIZE", "the file is larger than 1 MiB: split it");
    }
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)), name);
    } catch (CharacterCodingException _) {
      throw refused(name, "PB-BUDGET-TEXT", "the file is not UTF-8 text: save it as UTF-8");
    }
  }

  /**
   * Reads the text of a budget file.
   *
   * @param name how messages call the file
   * @throws BudgetFileException when it is not a sound budget file
   */
  public static BudgetSet parse(CharSequence text, String name) throws BudgetFileException {
    Problems problems = new Problems();
    BudgetSet budgets =
        YamlTree.of(text.toString(), problems)
            .map(root -> new BudgetReader(problems).read(root))
            .orElse(null);
    if (budgets == null || !problems.inOrder().isEmpty()) {
      throw new BudgetFileException(name, problems.inOrder());
    }
    return budgets;
  }

  private static BudgetFileException refused(String name, String code, String message) {
    return new BudgetFileException(name, List.of(new BudgetProblem(code, 1, 1, message)));
  }
}
