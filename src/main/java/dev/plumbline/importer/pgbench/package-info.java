/**
 * Reads what pgbench writes: its report, the transactions of {@code --log} and the intervals of
 * {@code --aggregate-interval}.
 *
 * <p>Source of the formats: {@code printResults}, {@code doLog} and {@code logAgg} in
 * src/bin/pgbench/pgbench.c of PostgreSQL 9.4 to 18. The report has milliseconds, logs have
 * microseconds. Each thread writes a log of its own; together they are one run.
 */
package dev.plumbline.importer.pgbench;
