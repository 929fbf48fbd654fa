package dev.plumbline.budget;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * HTTP status codes that are looked at together.
 *
 * @param word as written: "5xx", "404", "none"
 * @param first the smallest code in it
 * @param last the largest code in it
 */
public record StatusClass(String word, int first, int last) {
  /** What is allowed, for messages. */
  public static final String ALLOWED = "1xx to 5xx, a code such as 404, or none (no answer)";

  private static final Pattern CODE = Pattern.compile("[1-5]\\d\\d");
  private static final Pattern HUNDRED = Pattern.compile("[1-5]xx");

  /** The class of this spelling; empty where there is none. Status 0 stands for no answer. */
  public static Optional<StatusClass> named(String word) {
    if (HUNDRED.matcher(word).matches()) {
      int first = (word.charAt(0) - '0') * 100;
      return Optional.of(new StatusClass(word, first, first + 99));
    }
    if (CODE.matcher(word).matches()) {
      int code = Integer.parseInt(word);
      return Optional.of(new StatusClass(word, code, code));
    }
    return word.equals("none") ? Optional.of(new StatusClass(word, 0, 0)) : Optional.empty();
  }

  public boolean contains(long status) {
    return status >= first && status <= last;
  }
}
