package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.app.RunWindow.ErrorRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each failed request stands in one line. */
class ErrorsOnceTest {
  @Test
  void theCodeOfAStatusIsThatStatus() {
    assertEquals(
        List.of(status(422, 7), status(500, 2)),
        ErrorsOnce.of(List.of(code(1422, 7), status(422, 7), status(500, 2), code(1500, 2))));
  }

  @Test
  void whatHadNoAnswerIsSaidByTheTool() {
    assertEquals(
        List.of(status(422, 7), status(0, 1), code(1211, 3), code(1050, 2)),
        ErrorsOnce.of(
            List.of(status(422, 7), status(0, 6), code(1211, 3), code(1050, 2), code(1422, 7))));
  }

  @Test
  void moreReasonsThanSilentRequestsLeaveTheStatusAlone() {
    assertEquals(
        List.of(status(0, 1), status(200, 5)),
        ErrorsOnce.of(List.of(status(0, 1), status(200, 5), code(1050, 6))));
  }

  @Test
  void codesStandAloneWhereThereIsNoStatus() {
    assertEquals(List.of(code(1422, 7)), ErrorsOnce.of(List.of(code(1422, 7))));
  }

  @Test
  void endpointsDoNotSpeakForEachOther() {
    List<ErrorRow> two = List.of(status(422, 7), new ErrorRow("b", "GET", false, 1422, 7));
    assertEquals(two, ErrorsOnce.of(two));
  }

  private static ErrorRow status(int code, long count) {
    return new ErrorRow("a", "GET", true, code, count);
  }

  private static ErrorRow code(int code, long count) {
    return new ErrorRow("a", "GET", false, code, count);
  }
}
