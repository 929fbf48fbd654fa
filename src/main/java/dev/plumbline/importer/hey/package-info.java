/**
 * Reads what hey writes: its summary and the requests of {@code -o csv}.
 *
 * <p>Source of the formats: requester/print.go and requester/report.go, hey 0.1. Times are seconds
 * of four decimals.
 */
package dev.plumbline.importer.hey;
