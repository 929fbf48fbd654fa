/** Tests of what screens share, and the hands and eyes that tests of screens use. */
package dev.plumbline.ui.common;
