package dev.plumbline.report;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.budget.Outcome;
import java.util.List;
import java.util.function.UnaryOperator;

/** Budgets held against the release study, each outcome and both directions among them. */
public final class StudyBudgets {
  private StudyBudgets() {}

  public static List<BudgetOutcome> held(UnaryOperator<String> names) {
    String all = names.apply("all requests");
    String enroll = names.apply("POST /api/courses/:id/enroll");
    double none = Double.NaN;
    return List.of(
        new BudgetOutcome(
            names.apply("errors"),
            all,
            "error-rate",
            "< 0.1 %",
            0.1,
            true,
            "%",
            0.5123,
            0.4274,
            0.6137,
            -4.12,
            Outcome.FAIL,
            "117 of 22,840",
            ""),
        new BudgetOutcome(
            names.apply("enroll p95"),
            enroll,
            "p95",
            "< 125 ms",
            125,
            true,
            "ms",
            119.58,
            114.84,
            126.3,
            0.043,
            Outcome.INCONCLUSIVE,
            "2,262 requests",
            "the limit lies inside the interval"),
        new BudgetOutcome(
            names.apply("CPU"),
            names.apply("cpu"),
            "mean",
            "< 70 %",
            70,
            true,
            "%",
            none,
            none,
            none,
            none,
            Outcome.NOT_EVALUATED,
            "",
            "these files hold no CPU"),
        new BudgetOutcome(
            names.apply("p50"),
            all,
            "p50",
            "<= 50 ms",
            50,
            true,
            "ms",
            34.0,
            33.6,
            34.5,
            0.32,
            Outcome.PASS,
            "22,723 requests",
            ""),
        new BudgetOutcome(
            names.apply("p95"),
            all,
            "p95",
            "< 100 ms",
            100,
            true,
            "ms",
            92.0,
            90.7,
            93.5,
            0.08,
            Outcome.PASS,
            "22,723 requests",
            ""),
        new BudgetOutcome(
            names.apply("p99"),
            all,
            "p99",
            "< 200 ms",
            200,
            true,
            "ms",
            136.0,
            132.8,
            140.1,
            0.32,
            Outcome.PASS,
            "22,723 requests",
            ""),
        new BudgetOutcome(
            names.apply("throughput"),
            all,
            "rate",
            ">= 80 req/s",
            80,
            false,
            "req/s",
            80,
            none,
            none,
            0,
            Outcome.PASS,
            "",
            ""),
        new BudgetOutcome(
            names.apply("slow requests"),
            all,
            "share",
            "< 1 %",
            1,
            true,
            "%",
            0.7,
            0.4,
            0.99,
            0.3,
            Outcome.INCONCLUSIVE,
            "16 of 2,284",
            "the exact interval holds the limit"));
  }
}
