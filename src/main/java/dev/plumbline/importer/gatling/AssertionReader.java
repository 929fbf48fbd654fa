package dev.plumbline.importer.gatling;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what boopickle made of an assertion: the number of each class, a zero before the fields of
 * those that have some, numbers little endian.
 */
final class AssertionReader {
  private static final int MOST = 10_000;

  private final ByteBuffer in;
  private final AssertionCodes codes;

  private AssertionReader(byte[] bytes, AssertionCodes codes) {
    this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.codes = codes;
  }

  /** Empty where the bytes are of no order of classes that is known. */
  static Optional<Asserted> read(Assertion assertion) {
    for (AssertionCodes codes : AssertionCodes.of(assertion.version())) {
      try {
        AssertionReader reader = new AssertionReader(assertion.bytes(), codes);
        Asserted read = reader.read();
        if (!reader.in.hasRemaining()) {
          return Optional.of(read);
        }
      } catch (BufferUnderflowException | Unknown e) {
        // Of another order of classes, or of a version that is not known.
      }
    }
    return Optional.empty();
  }

  private static final class Unknown extends Exception {
    private static final long serialVersionUID = 1;
  }

  private Asserted read() throws Unknown {
    fields();
    String scope = code(codes.paths());
    List<String> path = new ArrayList<>();
    if (scope.equals("details")) {
      fields();
      int parts = number();
      for (int i = 0; i < parts; i++) {
        path.add(text());
      }
    }
    String target = code(codes.targets());
    String metric = "all";
    String statistic = "";
    double percent = Double.NaN;
    if (!target.equals("rate")) {
      fields();
      if (target.equals("time")) {
        code(List.of("response time"));
        statistic = code(codes.statistics());
        if (statistic.equals("percentile")) {
          fields();
          percent = in.getDouble();
        }
      } else {
        metric = code(codes.metrics());
      }
    }
    return condition(scope, path, target, metric, statistic, percent);
  }

  private Asserted condition(
      String scope,
      List<String> path,
      String target,
      String metric,
      String statistic,
      double percent)
      throws Unknown {
    String condition = code(codes.conditions());
    fields();
    List<Double> values = new ArrayList<>();
    int count = condition.equals("in") ? number() : condition.equals("between") ? 2 : 1;
    for (int i = 0; i < count; i++) {
      values.add(in.getDouble());
    }
    boolean inclusive = !condition.equals("between") || in.get() == 1;
    boolean usable = Double.isNaN(percent) || (percent >= 0 && percent <= 100);
    if (!usable || values.isEmpty() || !values.stream().allMatch(Double::isFinite)) {
      throw new Unknown();
    }
    return new Asserted(
        scope, path, target, metric, statistic, percent, condition, values, inclusive);
  }

  private void fields() throws Unknown {
    if (in.get() != 0) {
      throw new Unknown();
    }
  }

  private String code(List<String> of) throws Unknown {
    int code = in.get();
    if (code < 1 || code > of.size()) {
      throw new Unknown();
    }
    return of.get(code - 1);
  }

  /** Small numbers are a byte, those up to 4095 two. */
  private int number() throws Unknown {
    int first = in.get();
    int number = first;
    if ((first & 0xf0) == 0x80) {
      number = (first & 0xf) << 8 | (in.get() & 0xff);
    }
    if (number < 0 || number > MOST) {
      throw new Unknown();
    }
    return number;
  }

  /** So many characters, each a byte, or two with the upper bits in the second. */
  private String text() throws Unknown {
    int length = number();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int first = in.get();
      text.append((char) (first >= 0 ? first : (first & 0x3f) | ((in.get() & 0xff) << 6)));
    }
    return text.toString();
  }
}
