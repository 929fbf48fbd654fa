/** Tests of the frame around the screens. */
package dev.plumbline.ui.shell;
