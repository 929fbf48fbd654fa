/**
 * Anything else: tables of requests, of series or of figures, as delimited text or JSON objects.
 *
 * <p>Columns with the names that docs/formats.md gives are known by them; any others are said by a
 * {@link dev.plumbline.importer.ColumnMapping}. Nothing is taken for what nobody said: units,
 * decimal signs and days and months that could be mistaken for each other are asked for.
 */
package dev.plumbline.importer.plain;
