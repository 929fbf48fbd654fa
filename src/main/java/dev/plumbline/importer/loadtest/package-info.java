/**
 * Reads what loadtest (npm) prints at the end of its run.
 *
 * <p>Source of the format: {@code show} in lib/show.js and lib/result.js, loadtest 1 to 8. Older
 * versions print through a log that begins each line with the time. The smallest importer: {@code
 * docs/adding-an-importer.md} walks through it.
 */
package dev.plumbline.importer.loadtest;
