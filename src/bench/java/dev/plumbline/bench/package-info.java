/**
 * Benchmarks: how fast, how small and how modest Plumbline is, each figure beside its target.
 *
 * <p>Promises: whole processes are timed from outside and against DuckDB and the tools themselves
 * on the same file; what was imported is compared with the known truth before any time is believed;
 * what cannot be measured here is named with its reason. Started by {@code src/bench/run};
 * explained in {@code docs/benchmarks.md}.
 */
package dev.plumbline.bench;
