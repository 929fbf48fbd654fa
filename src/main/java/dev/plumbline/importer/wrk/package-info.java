/**
 * Reads what wrk and wrk2 print.
 *
 * <p>Source of the formats: {@code main}, {@code print_stats} and units.c of wrk 4; {@code
 * hdr_percentiles_print} of wrk2. Units change from cell to cell; all times become milliseconds.
 */
package dev.plumbline.importer.wrk;
