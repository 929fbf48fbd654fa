/**
 * What a performance test left behind, as values: runs, series of mergeable distributions, tracks,
 * diagnostics, and the pure rules about them.
 *
 * <p>Promises: immutable records, no input or output, nothing but the JDK. First in the flow:
 * importers fill these types, the store keeps them, analysis judges them.
 */
package dev.plumbline.model;
