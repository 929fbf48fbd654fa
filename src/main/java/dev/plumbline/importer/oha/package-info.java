/**
 * oha: the JSON of {@code --output-format json} ({@code -j} in old versions), figures only.
 *
 * <p>Times are seconds. Figures are null where no request finished; the success rate ignores
 * requests that the end of the run cut off.
 */
package dev.plumbline.importer.oha;
