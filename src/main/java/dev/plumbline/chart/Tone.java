package dev.plumbline.chart;

/**
 * How a row of a chart is meant, in the order that charts show them. Only the first four are
 * verdicts.
 */
public enum Tone {
  WORSE(Token.WORSE),
  BETTER(Token.BETTER),
  INCONCLUSIVE(Token.INCONCLUSIVE),
  SAME(Token.MUTED),
  /** Nothing is judged, but the figure deserves a look. */
  PLAIN(Token.TEXT),
  /** Nothing is judged, and chance explains the figure. */
  FAINT(Token.USERS_EDGE);

  private final Token token;

  Tone(Token token) {
    this.token = token;
  }

  Token token() {
    return token;
  }

  /** Whether a verdict was given that calls for attention. */
  boolean changed() {
    return this == WORSE || this == BETTER;
  }

  /** The point of an estimate: full where something is said, open where not. */
  void mark(Pen pen, double x, double y) {
    double radius = 4;
    switch (this) {
      case WORSE, BETTER, PLAIN, SAME ->
          pen.dot(x, y, radius, Fill.of(token), Stroke.of(Token.PAGE, 1));
      case INCONCLUSIVE -> pen.dot(x, y, radius, Fill.hatched(token), Stroke.of(token, 1.25));
      case FAINT -> pen.dot(x, y, radius, Fill.of(Token.PAGE), Stroke.of(token, 1.25));
    }
  }

  Stroke interval() {
    return Stroke.of(
        switch (this) {
          case WORSE, BETTER, PLAIN, SAME -> token;
          case INCONCLUSIVE, FAINT -> Token.USERS_EDGE;
        },
        1.75);
  }

  Lettering figure() {
    Lettering text = Lettering.BODY;
    return switch (this) {
      case WORSE, BETTER -> Lettering.STRONG.in(token);
      case PLAIN -> Lettering.STRONG;
      case INCONCLUSIVE -> text;
      case SAME, FAINT -> text.in(Token.MUTED);
    };
  }
}
