package dev.plumbline.store;

import dev.plumbline.model.Endpoint;
import dev.plumbline.model.KeptSample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The kept samples of a run: a table of their texts, then each sample as numbers into it. */
final class SampleCodec {
  private static final int MOST = 1 << 24;

  private SampleCodec() {}

  static byte[] encode(List<KeptSample> samples) {
    Map<String, Integer> texts = new LinkedHashMap<>();
    Bytes rows = new Bytes(64 * samples.size() + 64);
    rows.unsigned(samples.size());
    long previous = 0;
    for (KeptSample sample : samples) {
      rows.signed(sample.epochNanos() - previous);
      previous = sample.epochNanos();
      rows.signed(Double.doubleToRawLongBits(sample.value()));
      Endpoint e = sample.endpoint();
      for (String text :
          List.of(
              sample.metric(),
              sample.reason(),
              e.name(),
              e.method(),
              e.group(),
              e.scenario(),
              e.tags())) {
        rows.unsigned(number(text, texts));
      }
      rows.unsigned((e.named() ? 2 : 0) | (e.failed() ? 1 : 0));
      rows.unsigned(sample.tags().size());
      new TreeMap<>(sample.tags())
          .forEach(
              (key, value) -> {
                rows.unsigned(number(key, texts));
                rows.unsigned(number(value, texts));
              });
    }
    Bytes body = new Bytes(rows.size + 4096);
    body.unsigned(texts.size());
    texts.keySet().forEach(body::text);
    body.append(rows);
    return Envelope.wrap(body, 0);
  }

  private static int number(String text, Map<String, Integer> texts) {
    return texts.computeIfAbsent(text, _ -> texts.size());
  }

  static List<KeptSample> decode(byte[] blob) throws DamagedBlobException {
    Bytes.Cursor body = Envelope.unwrap(blob);
    String[] texts = new String[body.count(MOST)];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = body.text();
    }
    List<KeptSample> samples = new ArrayList<>();
    long nanos = 0;
    for (int left = body.count(MOST); left > 0; left--) {
      nanos += body.signed();
      double value = Double.longBitsToDouble(body.signed());
      String[] of = new String[7];
      for (int i = 0; i < of.length; i++) {
        of[i] = texts[body.count(texts.length - 1)];
      }
      int flags = body.count(3);
      Map<String, String> tags = new HashMap<>();
      for (int tag = body.count(MOST); tag > 0; tag--) {
        tags.put(texts[body.count(texts.length - 1)], texts[body.count(texts.length - 1)]);
      }
      Endpoint endpoint =
          new Endpoint(of[2], of[3], (flags & 2) != 0, (flags & 1) != 0, of[4], of[5], of[6]);
      samples.add(new KeptSample(of[0], endpoint, nanos, value, of[1], tags));
    }
    return samples;
  }
}
