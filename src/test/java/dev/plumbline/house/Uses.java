package dev.plumbline.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.regex.Pattern;

/** Members of classes by name: calls, references and fields alike. */
final class Uses {
  private Uses() {}

  /**
   * @param members a pattern of {@code java.lang.System.exit}; of a constructor {@code
   *     java.lang.Thread.<init>}
   */
  static ArchCondition<JavaClass> of(String members) {
    Pattern pattern = Pattern.compile(members);
    return ArchConditions.accessTargetWhere(
        DescribedPredicate.describe(
            "uses " + members, access -> pattern.matcher(name(access)).matches()));
  }

  /** The same, but of members that take nothing. */
  static ArchCondition<JavaClass> ofWithoutArguments(String members) {
    Pattern pattern = Pattern.compile(members);
    return ArchConditions.accessTargetWhere(
        DescribedPredicate.describe(
            "uses " + members + "()",
            access -> pattern.matcher(name(access)).matches() && takesNothing(access)));
  }

  private static String name(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }

  private static boolean takesNothing(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().isEmpty();
  }
}
