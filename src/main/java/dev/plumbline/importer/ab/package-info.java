/**
 * Reads what ApacheBench writes: its report, the percentiles of {@code -e} and the requests of
 * {@code -g}.
 *
 * <p>Source of the formats: {@code output_results} in support/ab.c of Apache httpd 2.2 to 2.4.
 */
package dev.plumbline.importer.ab;
