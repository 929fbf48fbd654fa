package dev.plumbline.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The floors of the house: a package sees those above it, not its neighbours, never one below. */
final class PackageOrder extends ArchCondition<JavaClass> {
  /** From the top; packages on one line do not see each other. */
  static final List<List<String>> FLOORS =
      List.of(
          List.of("model"),
          List.of("budget"),
          List.of("budget.io", "analysis"),
          List.of("chart"),
          List.of("importer", "machine", "store", "report"),
          List.of("importer.*", "report.markdown", "report.excel"),
          List.of("app"),
          List.of("app.json"),
          List.of("ui.common"),
          List.of("ui.*"),
          List.of("ui"),
          List.of("cli"));

  private final String root;

  PackageOrder(String root) {
    super("depend on packages above their own only");
    this.root = root;
  }

  @Override
  public void check(JavaClass javaClass, ConditionEvents events) {
    int from = floor(javaClass);
    if (from < 0) {
      events.add(
          SimpleConditionEvent.violated(
              javaClass, javaClass.getName() + " lies in a package that has no floor"));
      return;
    }
    for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      boolean ours = target.getPackageName().startsWith(root + ".");
      boolean same = target.getPackageName().equals(javaClass.getPackageName());
      if (ours && !same && floor(target) >= from) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }

  private int floor(JavaClass javaClass) {
    String name = name(javaClass);
    for (int i = 0; i < FLOORS.size(); i++) {
      if (FLOORS.get(i).contains(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The package below the root; those of the tools are one, and so are those of the screens. */
  private String name(JavaClass javaClass) {
    String name = javaClass.getPackageName().substring(root.length() + 1);
    if (FLOORS.stream().anyMatch(floor -> floor.contains(name))) {
      return name;
    }
    return name.replaceFirst("^(importer|ui)[.].*", "$1.*");
  }
}
