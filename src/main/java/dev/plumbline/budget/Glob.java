package dev.plumbline.budget;

/**
 * A pattern in which {@code *} stands for any text, slashes included, and everything else for
 * itself. (No other wildcard: names hold question marks and brackets of their own.)
 */
public record Glob(String pattern) {
  public Glob {
    if (pattern.isEmpty()) {
      throw new IllegalArgumentException("an empty pattern matches nothing");
    }
  }

  /**
   * Whether the whole text matches. Goes back to the last star only, so it is never exponential.
   */
  public boolean matches(String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int taken = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        taken = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++taken;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
