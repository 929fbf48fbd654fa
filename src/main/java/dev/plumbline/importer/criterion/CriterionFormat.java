package dev.plumbline.importer.criterion;

import dev.plumbline.importer.JsonOutline;
import dev.plumbline.importer.Sniff;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files of a benchmark's folder. */
enum CriterionFormat {
  SAMPLE("criterion-sample", Sniff.Content.SAMPLES),
  ESTIMATES("criterion-estimates", Sniff.Content.PART),
  BENCHMARK("criterion-benchmark", Sniff.Content.PART),
  RAW("criterion-raw-csv", Sniff.Content.PART);

  private static final String RAW_HEADER = "group,function,value,throughput_num,throughput_type,";

  final String id;
  final Sniff.Content content;

  CriterionFormat(String id, Sniff.Content content) {
    this.id = id;
    this.content = content;
  }

  static Optional<CriterionFormat> of(byte[] head) {
    JsonOutline outline = JsonOutline.of(head);
    if (outline.has("iters/[]", "times/[]")) {
      return Optional.of(SAMPLE);
    }
    if (outline.has("mean/confidence_interval/confidence_level", "mean/point_estimate")) {
      return Optional.of(ESTIMATES);
    }
    if (outline.has("group_id", "function_id", "value_str", "full_id")) {
      return Optional.of(BENCHMARK);
    }
    return new String(head, StandardCharsets.UTF_8).startsWith(RAW_HEADER)
        ? Optional.of(RAW)
        : Optional.empty();
  }
}
