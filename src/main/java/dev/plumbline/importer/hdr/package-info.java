/**
 * Reads HdrHistogram's files: interval logs ({@code .hlog}, V0 to V3, with tags), whose buckets are
 * kept with their counts, and percentile texts ({@code .hgrm} and its CSV form), which state
 * figures only. Neither stores the unit of its values.
 */
package dev.plumbline.importer.hdr;
