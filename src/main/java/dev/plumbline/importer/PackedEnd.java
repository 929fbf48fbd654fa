package dev.plumbline.importer;

/**
 * How the packing of a file ended.
 *
 * @param proof whether an intact trailer proves that nothing is missing
 * @param damage what is wrong with it, empty where nothing is
 */
public record PackedEnd(boolean proof, String damage) {}
