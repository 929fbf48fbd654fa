/**
 * The use cases, one class each: importing files, showing a run, comparing, checking budgets.
 *
 * <p>Promises: no JavaFX and no command line here, so that window and terminal do the same things;
 * threads are made in {@link Jobs} and files written by {@link AtomicFiles}, nowhere else.
 */
package dev.plumbline.app;
