/** The window as people use it, on a display that is not there. */
package dev.plumbline.ui;
