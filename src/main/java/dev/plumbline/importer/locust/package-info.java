/**
 * Locust: the CSV files of {@code --csv PREFIX}, one run: {@code _stats} states the figures, {@code
 * _stats_history} draws them over time, {@code _failures} and {@code _exceptions} say what failed.
 *
 * <p>Times are milliseconds, percentiles rounded to two digits. The files are written every few
 * seconds and lag what the console prints at the end.
 */
package dev.plumbline.importer.locust;
