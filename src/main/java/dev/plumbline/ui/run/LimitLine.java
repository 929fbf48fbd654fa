package dev.plumbline.ui.run;

/**
 * A limit in words, and what came of it.
 *
 * @param population which requests the figure is of; a dash where it is of none
 * @param actual a dash where it is not known
 * @param missed whether it is not kept
 * @param reason why it is no plain outcome; else empty
 */
record LimitLine(
    String what,
    String population,
    String statistic,
    String limit,
    String actual,
    String outcome,
    boolean missed,
    String reason,
    String source) {}
