package dev.plumbline.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.budget.BudgetStatistic.Named;
import dev.plumbline.budget.Unit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The documentation does what it says. */
class BudgetDocsTest {
  private static final Path DOCS = Path.of("docs/budgets.md");

  @Test
  void everyExampleIsReadAndEveryWrongOneGivesTheErrorBelowIt() throws Exception {
    List<FencedCodeBlock> blocks = blocks();
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).getLiteral();
      switch (blocks.get(i).getInfo()) {
        case "yaml" -> {
          assertFalse(BudgetFile.parse(text, "docs").budgets().isEmpty());
          right++;
        }
        case "yaml wrong" -> {
          var refused =
              assertThrows(BudgetFileException.class, () -> BudgetFile.parse(text, "budgets.yaml"));
          assertEquals(blocks.get(i + 1).getLiteral().strip(), refused.getMessage());
          wrong++;
        }
        default -> assertEquals("text", blocks.get(i).getInfo());
      }
    }
    assertEquals(3, right);
    assertEquals(2, wrong);
  }

  @Test
  void everyKeyStatisticUnitAndCodeIsDocumented() throws Exception {
    String text = Files.readString(DOCS);
    List<String> words = new ArrayList<>(SelectionReader.BUDGET_KEYS);
    for (Named statistic : Named.values()) {
      words.add(statistic.word());
    }
    for (Unit unit : Unit.values()) {
      words.add(unit.symbol());
    }
    words.removeIf(String::isEmpty);
    for (String word : words) {
      assertTrue(text.contains("`" + word + "`") || text.contains(word + ": "), word);
    }
    for (String code : codesInTheSources()) {
      assertTrue(text.contains("-" + code + "`"), code);
    }
  }

  @Test
  void theSampleFileIsSound() throws Exception {
    assertEquals(
        8, BudgetFile.read(Path.of("sample-data/budgets/release-study.yaml")).budgets().size());
  }

  private static Set<String> codesInTheSources() throws Exception {
    Set<String> codes = new TreeSet<>();
    Pattern code = Pattern.compile("(?:add\\(|PB-BUDGET-|\\? |: )\\s*\"?([A-Z]{3,9})\"");
    try (var files = Files.list(Path.of("src/main/java/dev/plumbline/budget/io"))) {
      for (Path file : files.toList()) {
        code.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
      }
    }
    assertEquals(15, codes.size(), codes.toString());
    return codes;
  }

  private static List<FencedCodeBlock> blocks() throws Exception {
    List<FencedCodeBlock> blocks = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(Files.readString(DOCS))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                blocks.add(block);
              }
            });
    return blocks;
  }
}
