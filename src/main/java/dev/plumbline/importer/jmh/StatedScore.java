package dev.plumbline.importer.jmh;

/**
 * One row of a table.
 *
 * @param benchmark its name shortened in text tables, its threads not said there
 * @param secondary name of a further metric of it; empty for the score itself
 * @param count of iterations or samples; -1 where there is none
 * @param error half the width of the 99.9 % interval, NaN where there is none
 * @param rough whether the score is no more than its power of ten
 */
record StatedScore(
    Benchmark benchmark,
    String secondary,
    long count,
    double score,
    double error,
    String unit,
    boolean rough) {}
