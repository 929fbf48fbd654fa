package dev.plumbline.importer.every;

import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.k6.K6Importer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Deliberately wrong: believes that every line has a number where k6 writes one. */
final class TrustingImporter implements ResultImporter {
  @Override
  public String id() {
    return "trusting";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    return new K6Importer().sniff(head, fileName);
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink) throws IOException {
    String text = new String(source.head(), StandardCharsets.UTF_8);
    double sum = 0;
    for (int at; (at = text.indexOf("\"value\":")) >= 0; ) {
      text = text.substring(at + "\"value\":".length());
      sum += Double.parseDouble(text.substring(0, text.indexOf(',')));
    }
    throw new IOException("the sum is " + sum);
  }
}
