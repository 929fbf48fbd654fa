/**
 * Criterion.rs: the folders {@code target/criterion/<benchmark>/<baseline>/}. Those of one baseline
 * ({@code new}, {@code base}, or a name that was given) are one run over all benchmarks.
 *
 * <p>{@code sample.json} holds iterations and nanoseconds of each sample; {@code benchmark.json}
 * the real name, of which the folder's is a tamed form; {@code estimates.json} Criterion's own
 * figures, of which its headline is the slope, not the mean; {@code change} what it claims of
 * {@code new} against {@code base}.
 */
package dev.plumbline.importer.criterion;
