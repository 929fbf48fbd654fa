package dev.plumbline.analysis;

import dev.plumbline.budget.SeriesSelection;
import dev.plumbline.model.Endpoint;

/**
 * Which part of a run a row of a summary is about. The parts overlap with the whole and with each
 * other, so a selection takes rows of one sort only.
 */
enum StatedPart {
  WHOLE,
  ENDPOINT,
  GROUP,
  SCENARIO,
  OTHER;

  static StatedPart of(Endpoint endpoint) {
    if (!endpoint.group().isEmpty()) {
      return GROUP;
    }
    if (!endpoint.scenario().isEmpty()) {
      return SCENARIO;
    }
    if (!endpoint.tags().isEmpty()) {
      return OTHER;
    }
    return endpoint.name().isEmpty() ? WHOLE : ENDPOINT;
  }

  /** The sort that can answer a selection; OTHER where a summary has none. */
  static StatedPart askedBy(SeriesSelection selection) {
    boolean endpoint = !selection.endpoints().isEmpty();
    boolean group = selection.group().isPresent();
    boolean scenario = selection.scenario().isPresent();
    int asked = (endpoint ? 1 : 0) + (group ? 1 : 0) + (scenario ? 1 : 0);
    if (selection.method().isPresent() || asked > 1) {
      return OTHER;
    }
    if (asked == 0) {
      return WHOLE;
    }
    return endpoint ? ENDPOINT : group ? GROUP : SCENARIO;
  }

  /** Whether a row may be taken for an answer to a selection that asks for this sort. */
  boolean answeredBy(Endpoint endpoint) {
    return this != OTHER && this == of(endpoint);
  }
}
