/**
 * The screen that lists all runs: find them, put them on a side, open or compare them.
 *
 * <p>{@link dev.plumbline.ui.library.LibraryViewModel} reads the store away from the screen and
 * says what is listed, selected and possible; {@link dev.plumbline.ui.library.LibraryPage} shows
 * it. Knows no other screen: it goes elsewhere through {@link dev.plumbline.ui.common.Navigation}.
 */
package dev.plumbline.ui.library;
