package dev.plumbline.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "time=Timestamp,name=URL,duration=Elapsed:ms,outcome=Success",
        "time=#1:s,duration=#3:us,header=no",
        "time=\"Start, local\",duration=\"took: all\":ms,decimal=comma",
        "name=query,count=calls,mean=\"mean \"\"exec\"\"\":ms,p99.9=p:ms",
        "time=t,value.memory=mem,value.limit=mem/2,tag.host=h"
      })
  void whatIsWrittenIsReadAgain(String text) throws ImportFailure {
    ColumnMapping mapping = MappingText.parse(text);
    assertEquals(text, mapping.text());
    assertEquals(mapping, MappingText.parse(mapping.lines()));
  }

  @Test
  void aFileHasALineEachAndRemarks() throws ImportFailure {
    String lines =
        """
        # of the nightly export
        time = Timestamp
        duration = "Elapsed, in all" : ms

        decimal = comma
        """;
    assertEquals(
        "time=Timestamp,duration=\"Elapsed, in all\":ms,decimal=comma",
        MappingText.parse(lines.replace("\" : ms", "\":ms")).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "duration | role=column",
        "latency=a | there is no role latency",
        "time=a | nothing that is measured",
        "time=a,duration=b,duration=c | duration is mapped twice",
        "time=a,start=b,duration=c | time and start say the same",
        "mean=a | a table of figures needs name",
        "name=a,mean=b,time=c | time has no place in a table of figures",
        "value.x=a | a table of series needs time",
        "time=a,series=b,value.x=c | one column is value",
        "time=a,duration=b,decimal=dot | decimal is one of point, comma"
      })
  void whatMakesNoTableIsToldInWords(String text, String words) {
    ImportFailure failure =
        assertThrows(ImportFailure.class, () -> MappingText.parse(text.strip()));
    assertEquals("PB-BAD-MAPPING", failure.code());
    assertTrue(failure.getMessage().contains(words.strip()), failure::getMessage);
  }
}
