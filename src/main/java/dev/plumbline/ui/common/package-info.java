/**
 * What all screens share: the look (tokens, fonts, icons, words), charts on a canvas, tables of
 * rows, states of a page, work away from the screen, and the time selection that links charts.
 *
 * <p>The only place that knows how things look: a colour or a size that a screen needs is named
 * here, and its texts lie in {@code messages.properties}.
 */
package dev.plumbline.ui.common;
