/**
 * hyperfine: the JSON of {@code --export-json}, which holds every run of every command, and the CSV
 * of {@code --export-csv}, which holds their figures.
 *
 * <p>Times are seconds. A command with its parameters is a benchmark; a run that did not exit with
 * 0 has failed.
 */
package dev.plumbline.importer.hyperfine;
