package dev.plumbline.store;

/**
 * How the files of one part of a folder were imported.
 *
 * @param part path below the folder, with slashes; empty for the folder itself
 * @param environment empty where nobody said
 * @param side the value of its label; empty for neither
 */
public record FolderChoice(String part, String test, String environment, String side) {}
