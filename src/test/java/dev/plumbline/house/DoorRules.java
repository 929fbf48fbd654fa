package dev.plumbline.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.stream.Stream;

/** One door each for threads, files, the console and the program's end; none for some things. */
final class DoorRules {
  private static final String THREADS =
      "java\\.lang\\.Thread\\.(<init>|of\\w+|startVirtualThread)"
          + "|java\\.util\\.concurrent\\.(Executors|ForkJoinPool|\\w*PoolExecutor)\\..*"
          + "|java\\.util\\.concurrent\\.CompletableFuture\\.\\w+Async"
          + "|java\\.util\\.Timer\\.<init>"
          + "|.*\\.parallel(Stream)?";

  private static final String WRITING =
      "java\\.nio\\.file\\.Files\\.(write\\w*|newOutputStream|newBufferedWriter|copy|move)"
          + "|java\\.io\\.(FileWriter|RandomAccessFile)\\.<init>";

  private static final String CLOCK_OR_CHANCE =
      "java\\.time\\.[\\w.]*\\.now"
          + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"
          + "|java\\.lang\\.Math\\.random"
          + "|java\\.util\\.UUID\\.randomUUID";

  private static final String FILES =
      "java\\.nio\\.file\\.Files\\..*|java\\.io\\.File\\w*\\.<init>";

  private final String root;

  DoorRules(String root) {
    this.root = root;
  }

  Stream<ArchRule> all() {
    return Stream.of(
        outside("app.Jobs|cli.Cancelling", Uses.of(THREADS))
            .because(
                "whoever waits, cancels or closes must know of every thread there is;"
                    + " the hook at the program's end runs when nobody waits any more"),
        outside("app.AtomicFiles|app.DefectLog", Uses.of(WRITING))
            .because(
                "a file is the old one or the new one, whenever we are killed;"
                    + " the log of a defect has nothing older to keep"),
        outside(
                "cli.Plumbline|cli.Terminal",
                Uses.of("java\\.lang\\.System\\.(out|err|in|console)"))
            .because("with --json stdout holds one document and nothing beside it"),
        outside("cli.Plumbline", Uses.of("java\\.lang\\.(System|Runtime)\\.(exit|halt)"))
            .because("who ends the program skips what others still have to close"),
        outside("app.DefectLog", Uses.of(".*\\.printStackTrace"))
            .because("errors are sentences a person can act on; traces go to a log"),
        outside("none", Uses.of("java\\.lang\\.Thread\\.sleep|.*TimeUnit\\.sleep"))
            .because("a pause is a guess: wait for the thing itself"),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
            .because("what matters of a run is a diagnostic in the store, not a line in a log"),
        pure("model|budget|analysis|chart|report", Uses.of(CLOCK_OR_CHANCE))
            .because("what is judged twice must come out the same twice"),
        pure(
                "model|budget|analysis|chart|report",
                Uses.ofWithoutArguments("java\\.util\\.Random.*"))
            .because("chance without a seed cannot be repeated"),
        pure("model|budget|analysis|chart|report(\\.\\w+)?", Uses.of(FILES))
            .because("judging and drawing take values and give values: no files, no places"),
        noClasses()
            .should()
            .haveNameMatching(".*(Manager|Util|Utils|Helper|Impl|Data)")
            .because("such a name says that nobody knew what the class is for"));
  }

  private ClassesShouldConjunction outside(String allowed, ArchCondition<JavaClass> condition) {
    String inner = "(" + allowed.replace(".", "\\.") + ")([$].*)?";
    return noClasses()
        .that(not(nameMatching(root.replace(".", "\\.") + "\\." + inner)))
        .should(condition);
  }

  private ClassesShouldConjunction pure(String packages, ArchCondition<JavaClass> condition) {
    String in = root.replace(".", "\\.") + "\\.(" + packages + ")\\.[A-Z].*";
    return noClasses().that(nameMatching(in)).should(condition);
  }
}
