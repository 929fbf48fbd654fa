/**
 * One run: its figures, its latency over time, its endpoints and what became of them, for the whole
 * of it or any window.
 *
 * <p>{@link dev.plumbline.ui.run.RunViewModel} opens and closes runs; {@link
 * dev.plumbline.ui.run.OpenRun} is the one that is looked at, and holds all that its parts show.
 * Every figure follows from its selection. What a selection asks of the run's own index comes at
 * once; what takes the store, the baseline and budgets, follows.
 */
package dev.plumbline.ui.run;
