package dev.plumbline.app;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.chart.PlainText;
import dev.plumbline.report.ErrorRates;
import dev.plumbline.report.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A comparison as JUnit XML: a suite a statistic, a case a row; worse fails, open is skipped. Names
 * stand there as on a terminal, since XML has no place for some characters, not even escaped.
 */
public final class JUnitReport {
  private JUnitReport() {}

  public static void write(Path file, RunsCompared compared) {
    AtomicFiles.write(
        file,
        out -> {
          try {
            XMLStreamWriter xml =
                XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (var statistic : compared.table().options().statistics()) {
              suite(xml, statistic.word(), compared.table().of(statistic));
            }
            errors(xml, compared.errors().rates());
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
          } catch (XMLStreamException e) {
            throw new IOException(e);
          }
        });
  }

  private static void suite(XMLStreamWriter xml, String statistic, List<ComparedRow> rows)
      throws XMLStreamException {
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", "plumbline " + statistic);
    xml.writeAttribute("tests", Integer.toString(rows.size()));
    xml.writeAttribute("failures", Long.toString(count(rows, Verdict.WORSE)));
    xml.writeAttribute("skipped", Long.toString(count(rows, Verdict.INCONCLUSIVE)));
    for (ComparedRow row : rows) {
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", PlainText.of(row.key().metric() + "." + statistic));
      xml.writeAttribute("name", PlainText.of(row.key().label()));
      if (row.verdict() == Verdict.WORSE) {
        xml.writeStartElement("failure");
        xml.writeAttribute(
            "message",
            Figures.change(row.change()) + " " + Figures.interval(row.low(), row.high()));
        xml.writeEndElement();
      } else if (row.verdict() == Verdict.INCONCLUSIVE) {
        xml.writeStartElement("skipped");
        xml.writeAttribute("message", PlainText.of("inconclusive: " + row.reason()));
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void errors(XMLStreamWriter xml, List<ComparedRate> rates)
      throws XMLStreamException {
    if (rates.isEmpty()) {
      return;
    }
    List<ComparedRate> worse =
        rates.stream().filter(rate -> rate.verdict() == Verdict.WORSE).toList();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", "plumbline error-rate");
    xml.writeAttribute("tests", Integer.toString(rates.size()));
    xml.writeAttribute("failures", Integer.toString(worse.size()));
    xml.writeAttribute("skipped", "0");
    for (ComparedRate rate : rates) {
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", PlainText.of(rate.key().metric() + ".error-rate"));
      xml.writeAttribute("name", PlainText.of(rate.key().label()));
      if (rate.verdict() == Verdict.WORSE) {
        xml.writeStartElement("failure");
        xml.writeAttribute("message", ErrorRates.change(rate));
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static long count(List<ComparedRow> rows, Verdict verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).count();
  }
}
