package dev.plumbline.budget.io;

import dev.plumbline.budget.Budget;
import dev.plumbline.budget.BudgetSet;
import dev.plumbline.budget.BudgetStatistic;
import dev.plumbline.budget.Limit;
import dev.plumbline.budget.Misfit;
import dev.plumbline.budget.Selection;
import dev.plumbline.budget.io.YamlNode.Entries;
import dev.plumbline.budget.io.YamlNode.Items;
import dev.plumbline.budget.io.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes budgets of the nodes of a file. */
final class BudgetReader {
  private static final List<String> FILE_KEYS = List.of("schema", "name", "budgets");

  private final Problems problems;
  private final Map<String, Integer> lineOfName = new HashMap<>();

  BudgetReader(Problems problems) {
    this.problems = problems;
  }

  /** What could be read; only to be used when no problem was added. */
  BudgetSet read(YamlNode root) {
    if (!(root instanceof Entries entries)) {
      problems.add(
          "SHAPE",
          root.at(),
          "a budget file must start with 'schema: %s', then hold 'budgets:'; this one holds %s"
              .formatted(BudgetFile.SCHEMA, root.word()));
      return new BudgetSet("", List.of());
    }
    Fields fields = new Fields(entries, FILE_KEYS, problems);
    fields.required("schema").ifPresent(this::checkSchema);
    String name = fields.text("name").map(Scalar::text).orElse("");
    return new BudgetSet(name, budgets(fields));
  }

  private void checkSchema(Scalar schema) {
    if (!schema.text().equals(BudgetFile.SCHEMA)) {
      problems.add(
          "SCHEMA",
          schema.at(),
          "unknown schema '%s'; this version reads %s".formatted(schema.text(), BudgetFile.SCHEMA));
    }
  }

  private List<Budget> budgets(Fields fields) {
    List<Budget> budgets = new ArrayList<>();
    Optional<YamlNode> node = fields.node("budgets");
    if (node.isEmpty()) {
      fields.missing("budgets", "a list of budgets");
    } else if (!(node.get() instanceof Items items)) {
      problems.add(
          "SHAPE",
          node.get().at(),
          "'budgets' is a list, each item started by '- name:', not " + node.get().word());
    } else if (items.list().isEmpty()) {
      problems.add(
          "MISSING", items.at(), "'budgets' is empty: a file without a budget checks nothing");
    } else {
      items.list().forEach(item -> budget(item).ifPresent(budgets::add));
    }
    return budgets;
  }

  private Optional<Budget> budget(YamlNode node) {
    if (!(node instanceof Entries entries)) {
      problems.add(
          "SHAPE",
          node.at(),
          "a budget is a set of keys (name, statistic, limit), not " + node.word());
      return Optional.empty();
    }
    int before = problems.size();
    Fields fields = new Fields(entries, SelectionReader.BUDGET_KEYS, problems);
    Optional<Scalar> name = fields.required("name");
    name.ifPresent(this::checkUnique);
    Optional<BudgetStatistic> statistic = fields.required("statistic").flatMap(this::statistic);
    Optional<Limit> limit =
        fields.required("limit").flatMap(scalar -> LimitText.parse(scalar, problems));
    Selection selection = new SelectionReader(fields, problems).read();
    if (problems.size() > before) {
      return Optional.empty();
    }
    Optional<Misfit> misfit = Misfit.of(selection, statistic.get(), limit.get());
    if (misfit.isPresent()) {
      String key = misfit.get().key();
      problems.add(
          key.equals("limit") ? "UNIT" : "SELECTION", fields.placeOf(key), misfit.get().message());
      return Optional.empty();
    }
    return Optional.of(new Budget(name.get().text(), selection, statistic.get(), limit.get()));
  }

  private void checkUnique(Scalar name) {
    Integer first = lineOfName.putIfAbsent(name.text(), name.at().line());
    if (first != null) {
      problems.add(
          "NAME",
          name.at(),
          "the budget in line %d is called '%s' too: names tell outcomes apart"
              .formatted(first, name.text()));
    }
  }

  private Optional<BudgetStatistic> statistic(Scalar scalar) {
    Optional<BudgetStatistic> statistic = StatisticText.parse(scalar.text());
    if (statistic.isEmpty()) {
      problems.add(
          "STATISTIC",
          scalar.at(),
          "unknown statistic '%s'; use %s".formatted(scalar.text(), StatisticText.ALLOWED));
    }
    return statistic;
  }
}
