package dev.plumbline.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
  private static final String HOUSE = "dev.plumbline";
  private static final String BAD = "dev.plumbline.house.bad";

  private static JavaClasses house;
  private static JavaClasses offenders;

  @BeforeAll
  static void read() throws Exception {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);
    Path compiled = Path.of(HouseRulesTest.class.getResource("bad").toURI());
    offenders = new ClassFileImporter().importPaths(compiled);
  }

  static List<ArchRule> rulesOfTheHouse() {
    return rules(HOUSE);
  }

  static List<ArchRule> rulesOfTheOffenders() {
    return rules(BAD);
  }

  private static List<ArchRule> rules(String root) {
    return Stream.concat(new PackageRules(root).all(), new DoorRules(root).all()).toList();
  }

  @ParameterizedTest
  @MethodSource("rulesOfTheHouse")
  void theHouseKeepsItsRules(ArchRule rule) {
    rule.check(house);
  }

  @ParameterizedTest
  @MethodSource("rulesOfTheOffenders")
  void everyRuleCatchesItsOffender(ArchRule rule) {
    assertTrue(rule.evaluate(offenders).hasViolation(), rule::getDescription);
  }

  @Test
  void theWholeHouseIsLookedAt() throws Exception {
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      long files = sources.filter(file -> file.toString().endsWith(".java")).count();
      assertEquals(files, house.stream().filter(c -> c.isTopLevelClass()).count());
    }
  }
}
