package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.PackedEnd;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.TextStream;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a JTL of XML, whose sub-results lie within the samples they are parts of. */
final class XmlImport {
  private static final int MOST_KNOWN = 20_000;

  /** Deeper ones are of no test. */
  private static final int DEEPEST = 100;

  private final SourceFile source;
  private final ReadContext context;
  private final JmeterRun run;
  private final Problems problems;
  private final Map<List<Object>, Sampler> samplers = new HashMap<>();
  private final Map<String, ThreadOf> threads = new HashMap<>();
  private final long[] figures = new long[Figure.COUNT];
  private final StringBuilder text = new StringBuilder();
  private XmlSample open;
  private int depth;
  private boolean closed;

  XmlImport(SourceFile source, ReadContext context, RunSink sink) {
    this.source = source;
    this.context = context;
    this.run = new JmeterRun(sink, context);
    this.problems = run.problems();
  }

  RunFacts read() throws IOException, ImportFailure {
    List<Diagnostic> more = new ArrayList<>();
    PackedEnd end;
    try (TextStream stream = new TextStream(source, context)) {
      XmlText xml = new XmlText(stream, source.head());
      parse(xml, stream);
      end = stream.end();
      if (xml.replaced() > 0) {
        more.add(
            Diagnostic.of(
                "JMETER-ENCODING",
                Severity.WARNING,
                "the file holds bytes that are no text of the encoding it names: names may read"
                    + " differently from what was written"));
      }
    } catch (TextStream.Failed e) {
      throw e.failure();
    }
    run.finish();
    more.addAll(run.diagnostics());
    boolean whole = closed && end.damage().isEmpty();
    return new RecordedFacts(source, context, problems, new PackedEnd(whole, end.damage()))
        .of(
            new RecordedFacts.Tool("jmeter", "", JmeterFormat.XML.id),
            run.span(),
            run.records(),
            List.of(),
            more);
  }

  private void parse(XmlText xml, TextStream stream) throws IOException, ImportFailure {
    int line = 0;
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(xml);
      while (reader.hasNext()) {
        int event = reader.next();
        line = reader.getLocation().getLineNumber();
        take(reader, event);
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io) {
        throw io;
      }
      broken(e, line, xml, stream);
    }
    XmlText.drain(xml);
  }

  /** No entity is ever read from elsewhere, and none defined. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  private void take(XMLStreamReader xml, int event) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        text.setLength(0);
        if (isSample(xml.getLocalName())) {
          if (++depth > DEEPEST) {
            throw new XMLStreamException("samples nested too deep");
          }
          open = new XmlSample(open, xml);
        }
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (open != null && text.length() < 1 << 14) {
          text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> {
        String name = xml.getLocalName();
        if (isSample(name)) {
          sample(open);
          open = open.parent;
          depth--;
        } else if (open != null) {
          open.element(name, text.toString());
        } else {
          closed |= name.equals("testResults");
        }
        text.setLength(0);
      }
      default -> {}
    }
  }

  private static boolean isSample(String name) {
    return name.equals("httpSample") || name.equals("sample");
  }

  private void sample(XmlSample sample) {
    if (!sample.figures(figures)) {
      problems.add(
          Problems.BAD_LINE,
          "a sample without a readable time (ts) and elapsed (t)",
          sample.line,
          -1);
      return;
    }
    run.take(
        sampler(sample),
        thread(sample.text(Column.THREAD)),
        sample.nested(),
        figures,
        0,
        sample::cells,
        (code, message) -> problems.add(code, message, sample.line, -1));
  }

  private ThreadOf thread(String name) {
    if (threads.size() >= MOST_KNOWN) {
      threads.clear();
    }
    return threads.computeIfAbsent(name, ThreadOf::new);
  }

  private Sampler sampler(XmlSample of) {
    if (samplers.size() >= MOST_KNOWN) {
      samplers.clear();
    }
    boolean several = of.number(Column.SAMPLES, 1) > 1;
    String controllers = of.controllers();
    return samplers.computeIfAbsent(
        List.of(
            of.text(Column.LABEL),
            of.text(Column.CODE),
            of.success(),
            of.transaction(),
            several,
            of.nested(),
            controllers),
        _ ->
            new Sampler(
                of.text(Column.LABEL),
                of.text(Column.CODE),
                of.success(),
                of.transaction(),
                several,
                controllers));
  }

  /** The XML ends early or is damaged: what follows cannot be read. */
  private void broken(XMLStreamException e, int line, XmlText xml, TextStream stream)
      throws IOException, ImportFailure {
    long before = stream.passed();
    XmlText.drain(xml);
    long after = stream.passed() - before;
    double share = (double) after / Math.max(1, stream.passed());
    if (share > context.limits().badShare() && !context.limits().acceptDamage()) {
      throw new ImportFailure(
          "PB-DAMAGED",
          String.format(
              Locale.ROOT,
              "%s is broken at line %d, and the last %.1f %% of it cannot be read; nothing was"
                  + " stored. Import what stands before with --accept-damage",
              source.path(),
              line,
              100 * share));
    }
    problems.add(
        Problems.CUT,
        after == 0
            ? "the file ends before </testResults>, so the run is partial"
            : "the XML is broken here and cannot be read any further, so the run is partial: "
                + reason(e),
        line,
        -1);
  }

  private static String reason(XMLStreamException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    return message
        .substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9)
        .replace('\n', ' ');
  }
}
