/**
 * Reads what loadtest (npm) prints at the end of its run.
 *
 * <p>Source of the format: {@code show} in lib/show.js and lib/result.js, loadtest 1 to 8.
 */
package dev.plumbline.importer.loadtest;
