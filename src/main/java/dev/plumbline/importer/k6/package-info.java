/**
 * Reads what k6 writes: points as NDJSON and CSV, and its three kinds of summary.
 *
 * <p>Lines of the shape k6 writes are recognised by comparing bytes with lines seen before; every
 * other line is parsed as JSON. Both ways give the same points (tested on every line). Formats and
 * their drift by version: k6 0.30 to 2.2, from its own output and source.
 */
package dev.plumbline.importer.k6;
