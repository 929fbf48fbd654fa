/**
 * Reading result files: what a tool wrote becomes slices, tracks, diagnostics.
 *
 * <p>Promises: a file is read once, forward, in bounded memory, and never changed; a bad line is a
 * diagnostic with its place, not the end of the file. Each tool has a package of its own below this
 * one, found as a service; none imports another. Hands on to {@code model.SliceSink}.
 */
package dev.plumbline.importer;
