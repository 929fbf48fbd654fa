/**
 * Reads what JMeter writes: JTL files as CSV and as XML, and the {@code statistics.json} of its
 * dashboard.
 *
 * <p>One run has three honest totals: samplers, those with their sub-results (redirects, embedded
 * resources), and all rows, transactions among them. Only samplers are requests here; the others
 * are kept apart and told. Rows of CSV are read from their bytes by several threads. Formats:
 * JMeter's own output, 2.x to 5.6.3, and its documented properties {@code
 * jmeter.save.saveservice.*}.
 */
package dev.plumbline.importer.jmeter;
