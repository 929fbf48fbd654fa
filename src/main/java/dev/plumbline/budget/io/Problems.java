package dev.plumbline.budget.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the mistakes of one file, so that they can be mended in one go. */
final class Problems {
  private final List<BudgetProblem> found = new ArrayList<>();

  void add(String code, YamlNode.At at, String message) {
    found.add(new BudgetProblem("PB-BUDGET-" + code, at.line(), at.column(), message));
  }

  int size() {
    return found.size();
  }

  List<BudgetProblem> inOrder() {
    return found.stream()
        .sorted(
            Comparator.comparingInt(BudgetProblem::line).thenComparingInt(BudgetProblem::column))
        .toList();
  }
}
