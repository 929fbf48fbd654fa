package dev.plumbline.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.plumbline.chart.Theme;
import dev.plumbline.chart.Token;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * The style sheets of a theme. Colours come from {@link Token} alone: they become looked-up colours
 * ({@code -pl-worse}), and the names that AtlantaFX and Modena know are set to them.
 */
public final class ThemeSheet {
  private static final Map<String, Token> ATLANTA =
      Map.ofEntries(
          Map.entry("-color-bg-default", Token.PAGE),
          Map.entry("-color-bg-overlay", Token.RAISED),
          Map.entry("-color-bg-subtle", Token.SUBTLE),
          Map.entry("-color-bg-inset", Token.INSET),
          Map.entry("-color-fg-default", Token.TEXT),
          Map.entry("-color-fg-muted", Token.MUTED),
          Map.entry("-color-fg-subtle", Token.FAINT),
          Map.entry("-color-fg-emphasis", Token.ON_ACCENT),
          Map.entry("-color-border-default", Token.LINE2),
          Map.entry("-color-border-muted", Token.LINE),
          Map.entry("-color-border-subtle", Token.GRID),
          Map.entry("-color-accent-fg", Token.ACCENT),
          Map.entry("-color-accent-emphasis", Token.ACCENT),
          Map.entry("-color-accent-subtle", Token.SELECTED_ROW),
          Map.entry("-color-danger-fg", Token.WORSE),
          Map.entry("-color-danger-emphasis", Token.WORSE),
          Map.entry("-color-danger-subtle", Token.WORSE_GROUND),
          Map.entry("-color-success-fg", Token.BETTER),
          Map.entry("-color-success-emphasis", Token.BETTER),
          // ControlsFX styles its controls with Modena's names.
          Map.entry("-fx-text-base-color", Token.TEXT),
          Map.entry("-fx-text-background-color", Token.TEXT),
          Map.entry("-fx-text-inner-color", Token.TEXT),
          Map.entry("-fx-base", Token.SUBTLE),
          Map.entry("-fx-background", Token.PAGE),
          Map.entry("-fx-control-inner-background", Token.PAGE),
          Map.entry("-fx-accent", Token.ACCENT),
          Map.entry("-fx-focus-color", Token.ACCENT));

  private static final Map<Theme, String> SHEETS =
      Map.of(Theme.LIGHT, sheet(Theme.LIGHT), Theme.DARK, sheet(Theme.DARK));

  private ThemeSheet() {}

  /** Dresses a scene; a second call with another theme changes its clothes. */
  public static void dress(Scene scene, Theme theme) {
    scene.setUserAgentStylesheet(
        theme == Theme.LIGHT
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(List.of(SHEETS.get(theme), named("controls.css"), named("workbench.css")));
    if (isOpaque()) {
      scene.getStylesheets().add(named("opaque.css"));
    }
  }

  /** Whether windows cannot be seen through, so that no part of them may be left out. */
  static boolean isOpaque() {
    return !Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
  }

  private static String named(String sheet) {
    return ThemeSheet.class.getResource(sheet).toExternalForm();
  }

  private static String sheet(Theme theme) {
    StringBuilder css = new StringBuilder(".root {\n");
    for (Token token : Token.values()) {
      css.append("  ").append(name(token)).append(": ").append(token.hex(theme)).append(";\n");
    }
    ATLANTA.forEach(
        (known, token) ->
            css.append("  ").append(known).append(": ").append(name(token)).append(";\n"));
    css.append("}\n");
    byte[] bytes = css.toString().getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /** {@code -pl-worse-ground} for WORSE_GROUND. */
  static String name(Token token) {
    return "-pl-" + token.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
