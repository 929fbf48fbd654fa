package dev.plumbline.cli;

import dev.plumbline.app.Failure;

/** A share as people write it: 5%, 5 % or 0.05. */
final class Share {
  private Share() {}

  static double parse(String option, String text) {
    String number = text.strip();
    boolean percent = number.endsWith("%");
    try {
      double value =
          Double.parseDouble(percent ? number.substring(0, number.length() - 1).strip() : number);
      double share = percent ? value / 100 : value;
      if (share > 0 && share < 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // said below, with the other texts that are no share
    }
    throw new Failure("PB-USAGE", option + " is a share such as 5% or 0.05, not " + text);
  }
}
