/**
 * The frame around every screen: navigation, the field that finds or does anything, the jobs that
 * run, the status line, and the one place for what went wrong and belongs to no page.
 *
 * <p>It knows the screens by their names alone; what they show is handed to it.
 */
package dev.plumbline.ui.shell;
