/**
 * Reads what sysbench prints at the end of its run.
 *
 * <p>Source of the format: {@code report_cumulative} in src/sysbench.c and the reports of its
 * tests, sysbench 0.4 to 1.1. It prints one percentile, of which a person chooses the percent.
 */
package dev.plumbline.importer.sysbench;
