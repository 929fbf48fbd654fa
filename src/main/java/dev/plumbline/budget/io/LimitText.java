package dev.plumbline.budget.io;

import dev.plumbline.budget.Limit;
import dev.plumbline.budget.Limit.Operator;
import dev.plumbline.budget.Nearest;
import dev.plumbline.budget.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spelling of limits: "&lt; 125 ms". */
final class LimitText {
  private static final Pattern LIMIT =
      Pattern.compile("(<=|>=|<|>)\\s*([+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?)\\s*(\\S*)");

  private LimitText() {}

  /** The limit of this spelling; empty, with a problem added, where there is none. */
  static Optional<Limit> parse(YamlNode.Scalar scalar, Problems problems) {
    Matcher matcher = LIMIT.matcher(scalar.text());
    if (!matcher.matches() || !Double.isFinite(Double.parseDouble(matcher.group(2)))) {
      problems.add(
          "LIMIT",
          scalar.at(),
          "'%s' is not a limit; write <, <=, > or >=, a number and its unit: \"< 125 ms\""
              .formatted(scalar.text()));
      return Optional.empty();
    }
    Optional<Unit> unit = Unit.measured(matcher.group(3));
    if (unit.isEmpty()) {
      problems.add("UNIT", scalar.at(), unknown(matcher.group(3)));
    }
    double value = Double.parseDouble(matcher.group(2));
    return unit.map(u -> new Limit(operator(matcher.group(1)), value, u));
  }

  private static String unknown(String symbol) {
    List<String> all =
        Arrays.stream(Unit.values()).map(Unit::symbol).filter(s -> !s.isEmpty()).toList();
    return "unknown unit '%s'%s; use %s, or none for plain numbers"
        .formatted(
            symbol,
            Nearest.to(symbol, all).map(near -> " (did you mean '" + near + "'?)").orElse(""),
            String.join(", ", all));
  }

  private static Operator operator(String symbol) {
    return Arrays.stream(Operator.values())
        .filter(operator -> operator.symbol().equals(symbol))
        .findFirst()
        .orElseThrow();
  }
}
