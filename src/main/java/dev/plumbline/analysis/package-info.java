/**
 * Judging: pure functions from recorded values to figures with intervals, comparisons and verdicts.
 *
 * <p>Promises: no input or output, no clock, no randomness without a seed; every result carries its
 * method, sample sizes and warnings. Stands between what is stored ({@code model}) and what is
 * shown ({@code report}, {@code app.json}).
 */
package dev.plumbline.analysis;
