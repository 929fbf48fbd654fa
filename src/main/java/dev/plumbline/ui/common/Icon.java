package dev.plumbline.ui.common;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Signs by what they mean. */
public enum Icon {
  LIBRARY(Feather.MENU),
  RUN(Feather.ACTIVITY),
  COMPARE(Feather.REPEAT),
  SETTINGS(Feather.SLIDERS),
  SEARCH(Feather.SEARCH),
  DARK(Feather.MOON),
  LIGHT(Feather.SUN),
  JOBS(Feather.REFRESH_CW),
  CLOSE(Feather.X),
  OPEN_BELOW(Feather.CHEVRON_DOWN),
  OPEN_ASIDE(Feather.CHEVRON_RIGHT),
  SWAP(Feather.REPEAT),
  REPORT(Feather.FILE_TEXT),
  WINDOW(Feather.CLOCK),
  HELP(Feather.HELP_CIRCLE),
  DONE(Feather.CHECK),
  EDIT(Feather.EDIT_2),
  WARNING(Feather.ALERT_TRIANGLE),
  EMPTY(Feather.INBOX),
  IMPORT(Feather.DOWNLOAD);

  private final Feather sign;

  Icon(Feather sign) {
    this.sign = sign;
  }

  /** A node of its own, {@code size} pixels high, in the colour of the text around it. */
  public Node node(int size) {
    FontIcon icon = new FontIcon(sign);
    icon.setIconSize(size);
    // The theme's style for all icons would win over the setter; the icon keeps its font in its
    // own.
    icon.setStyle(icon.getStyle() + "; -fx-icon-size: " + size + "px");
    icon.getStyleClass().add("icon");
    return icon;
  }
}
