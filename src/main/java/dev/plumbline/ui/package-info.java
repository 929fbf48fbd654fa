/**
 * The workbench's window: one class wires everything by hand, the rest of the program sees that
 * class only.
 *
 * <p>A package for each screen, listed like the menu; they share {@code ui.common} and do not know
 * each other. In each a view builds and binds, and a view model, which knows no scene, decides.
 */
package dev.plumbline.ui;
