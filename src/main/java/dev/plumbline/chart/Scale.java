package dev.plumbline.chart;

/** Where values lie between two pixels. */
public record Scale(Kind kind, double low, double high, double from, double to) {
  /** How a value becomes a distance. */
  public enum Kind {
    LINEAR {
      @Override
      double distance(double value) {
        return value;
      }

      @Override
      double value(double distance) {
        return distance;
      }
    },
    LOG {
      @Override
      double distance(double value) {
        return Math.log10(value);
      }

      @Override
      double value(double distance) {
        return Math.pow(10, distance);
      }
    },
    /** Of a share: 0.9, 0.99 and 0.999 are equally far apart, as the tail of a latency asks. */
    NINES {
      @Override
      double distance(double value) {
        return -Math.log10(1 - value);
      }

      @Override
      double value(double distance) {
        return 1 - Math.pow(10, -distance);
      }
    },
    /** Of a share: nines to both ends. */
    LOGIT {
      @Override
      double distance(double value) {
        return Math.log(value / (1 - value));
      }

      @Override
      double value(double distance) {
        return 1 / (1 + Math.exp(-distance));
      }
    };

    abstract double distance(double value);

    abstract double value(double distance);
  }

  public Scale {
    if (!(kind.distance(low) < kind.distance(high))) {
      throw new IllegalArgumentException("no " + kind + " scale from " + low + " to " + high);
    }
  }

  /** The pixel of a value; may lie outside the scale's own. */
  public double at(double value) {
    double first = kind.distance(low);
    return from + (kind.distance(value) - first) / (kind.distance(high) - first) * (to - from);
  }

  /** The value at a pixel. */
  public double value(double pixel) {
    double first = kind.distance(low);
    return kind.value(first + (pixel - from) / (to - from) * (kind.distance(high) - first));
  }

  public boolean holds(double value) {
    return value >= low && value <= high;
  }

  public double clamp(double value) {
    return Math.clamp(value, low, high);
  }
}
