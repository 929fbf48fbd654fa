package dev.plumbline.ui.compare;

/**
 * What a reader can do about a comparison that failed.
 *
 * @param words the key of the button's text
 */
record Remedy(String words, Runnable action) {}
