package dev.plumbline.budget.io;

import java.util.List;
import java.util.stream.Collectors;

/** A budget file that cannot be used, with every mistake that could be found in it. */
public final class BudgetFileException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<BudgetProblem> problems;

  BudgetFileException(String file, List<BudgetProblem> problems) {
    super(
        problems.stream()
            .map(problem -> file + ", " + problem.sentence())
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** In the order of the file; at least one. */
  public List<BudgetProblem> problems() {
    return problems;
  }
}
