package dev.plumbline.analysis;

import dev.plumbline.model.Kind;

/** What is compared with what: one endpoint's values of one metric, on every side the same. */
public record RowKey(Kind kind, String metric, String name, String method)
    implements Comparable<RowKey> {
  /**
   * "POST /login", or the name alone where there is no method or the name already has it; of a
   * benchmark "bench.Map.get size=10 [avgt]".
   */
  public String label() {
    if (name.isEmpty()) {
      return metric;
    }
    if (kind == Kind.BENCHMARK) {
      return method.isEmpty() ? name : name + " [" + method + "]";
    }
    return method.isEmpty() || name.startsWith(method + " ") ? name : method + " " + name;
  }

  /** Of a benchmark's throughput, as its mode says; a rise of any other figure is worse. */
  public boolean higherIsBetter() {
    return kind == Kind.BENCHMARK && method.equals("thrpt");
  }

  @Override
  public int compareTo(RowKey other) {
    int byKind = kind.compareTo(other.kind);
    int byMetric = byKind != 0 ? byKind : metric.compareTo(other.metric);
    int byName = byMetric != 0 ? byMetric : name.compareTo(other.name);
    return byName != 0 ? byName : method.compareTo(other.method);
  }
}
