/**
 * Reads what siege prints, as JSON or as older versions do, and its siege.log.
 *
 * <p>Source of the formats: src/main.c and src/log.c, siege 3 and 4. Times are seconds of two
 * decimals (siege 4.1.7 prints milliseconds), sizes are megabytes.
 */
package dev.plumbline.importer.siege;
