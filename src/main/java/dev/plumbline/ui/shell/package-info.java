/** The frame around every screen: navigation, jobs, status line, and where files are dropped. */
package dev.plumbline.ui.shell;
