package dev.plumbline.importer.every;

import java.nio.file.Path;

/**
 * A small file of an importer, to be changed.
 *
 * @param place where it lies in the importer's golden folder
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Original(Path place, byte[] bytes) {}
