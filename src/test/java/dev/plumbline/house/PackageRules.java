package dev.plumbline.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.List;
import java.util.stream.Stream;

/** Which package may know which, and which library. */
final class PackageRules {
  private final String root;

  PackageRules(String root) {
    this.root = root;
  }

  Stream<ArchRule> all() {
    return Stream.of(
        classes()
            .should(new PackageOrder(root))
            .because(
                "the packages are a file's way from import to verdict: who reads them in this"
                    + " order meets no word before it was explained"),
        slices()
            .matching(root + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("two packages that know each other are one package with two names"),
        slices()
            .matching(root + ".importer.(*)..")
            .should()
            .notDependOnEachOther()
            .because("an importer is added or removed without opening another one"),
        classes()
            .that()
            .resideInAPackage(root + ".model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(root + ".model..", "java..")
            .because("the model outlives every library around it"),
        only(List.of("store.."), "java.sql..", "javax.sql..", "org.sqlite..")
            .because("the file's layout can change only while one package knows it"),
        only(List.of("report.excel.."), "org.apache.poi..", "org.openxmlformats..")
            .because("a report is built once and written in several forms"),
        only(List.of("cli.."), "picocli..")
            .because("a window must do the same things without a command line"),
        only(
                List.of("importer..", "app.json..", "*.io.."),
                "tools.jackson..",
                "com.fasterxml.jackson..",
                "org.snakeyaml..")
            .because("texts become records at the border; nothing inside knows their syntax"),
        only(List.of("ui.."), "javafx..")
            .because("everything but the window must run where there is no display"),
        noClasses()
            .that()
            .haveNameMatching(".*ViewModel([$].*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
            .because("what a screen decides is tested without a screen"),
        slices()
            .matching(root + ".ui.(shell|library|importing|run|compare)..")
            .should()
            .notDependOnEachOther()
            .because("a screen is added or removed without opening another one"),
        noClasses()
            .that()
            .resideInAPackage(root + ".cli..")
            .should()
            .dependOnClassesThat(
                resideInAPackage(root + ".ui..")
                    .and(not(nameMatching(".*[.]ui[.]Workbench([$].*)?"))))
            .because("commands that draw nothing must not load what draws"),
        only(List.of("chart.."), "java.awt..", "javax.imageio..", "javax.swing..")
            .because("one pen draws what screen, page and picture show; AWT is only its ink"),
        only(List.of("analysis.."), "org.apache.commons.statistics..")
            .because("a distribution function is part of a method, and methods live in one place"),
        only(List.of("importer.."), "com.github.luben..")
            .because("how a file is packed is over once it is read"));
  }

  private ClassesShouldConjunction only(List<String> places, String... libraries) {
    String[] within = places.stream().map(place -> root + "." + place).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(within)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
