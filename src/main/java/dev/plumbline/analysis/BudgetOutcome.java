package dev.plumbline.analysis;

import dev.plumbline.budget.Outcome;

/**
 * One budget held against a run, or the union of several. Figures are in {@code unit}.
 *
 * @param budget its name, as the file gives it
 * @param selection what it looks at, in words: "POST /login", "all requests"
 * @param statistic such as p95, error-rate, rate
 * @param limit as written, with its unit: "&lt; 125 ms"
 * @param limitValue the number in it
 * @param upper whether the limit is to be stayed under, rather than reached
 * @param actual the figure found, NaN where there is none
 * @param low lower end of its 95 % interval, NaN where there is none
 * @param high upper end of its 95 % interval, NaN where there is none
 * @param margin share of the limit that is left: 0.1 is 10 % to go, negative is beyond it
 * @param evidence the counts behind the figure: "117 of 22,840"
 * @param reason why it is not a plain pass or fail; empty otherwise
 */
public record BudgetOutcome(
    String budget,
    String selection,
    String statistic,
    String limit,
    double limitValue,
    boolean upper,
    String unit,
    double actual,
    double low,
    double high,
    double margin,
    Outcome outcome,
    String evidence,
    String reason) {}
