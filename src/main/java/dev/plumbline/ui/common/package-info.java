/**
 * What all screens share: the look (tokens, fonts, icons, words), charts on a canvas, tables of
 * rows, states of a page, work away from the screen, and the time selection that links charts.
 */
package dev.plumbline.ui.common;
