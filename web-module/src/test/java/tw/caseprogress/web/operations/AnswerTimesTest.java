package tw.caseprogress.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.web.operations.AnswerTimes.Method;
import tw.caseprogress.web.operations.AnswerTimes.Operation;
import tw.caseprogress.web.security.Zone;

class AnswerTimesTest {

  private static final String QUERY = "/api/public/v1/case-progress";

  private final AnswerTimes times = new AnswerTimes();

  @Test
  void eachAnswer_isInEveryBoundThatHoldsIt() {
    Operation query = new Operation(Zone.PUBLIC, QUERY, Method.POST);
    add(QUERY, 10);
    add(QUERY, 11);
    add(QUERY, 700);
    add(QUERY, 60_000);

    assertThat(IntStream.range(0, AnswerTimes.BOUNDS.size()).mapToObj(i -> times.upTo(query, i)))
        .as("of %s seconds", AnswerTimes.BOUNDS)
        .containsExactly(1L, 2L, 2L, 2L, 2L, 3L, 3L, 3L, 3L, 4L);
    assertThat(times.count(query)).isEqualTo(4);
    assertThat(times.seconds(query)).isCloseTo(60.721, within(1e-9));
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3} {4}")
  @CsvSource({
    "PUBLIC, GET, /index.xhtml, /index, GET",
    "PUBLIC, HEAD, /index, /index, GET",
    "PUBLIC, POST, /index, /index, POST",
    "INTRANET, GET, /staff/casefile/view, /staff/casefile/view, GET",
    "INTRANET, GET, /staff/casefile/slip.pdf, /staff/casefile/slip.pdf, GET",
    "INTRANET, GET, /api/staff/v1/calendars/secret.ics, /api/staff/v1/calendars/*, GET",
    "INTRANET, POST, /sign-out, /sign-out, POST",
    "HOTLINE, POST, /hotline/look-up.xhtml, /hotline/look-up, POST",
  })
  void anAnswer_isOfTheListedPath(
      Zone zone, String method, String path, String listed, Method counted) {
    times.add(zone, path, method, 1);

    assertThat(moved()).containsExactly(new Operation(zone, listed, counted));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "PUBLIC, GET, /staff/worklist",
    "PUBLIC, GET, /no-such-page",
    "PUBLIC, GET, /jakarta.faces.resource/style.css.xhtml",
    "PUBLIC, PROPFIND, /index",
    "PUBLIC, PUT, /api/public/v1/case-progress",
    "INTRANET, GET, /staff/",
    "INTRANET, GET, /index.xhtml",
    "INTRANET, GET, /sign-out",
    "OPERATIONS, GET, /metrics",
  })
  void whateverStrangersMakeUp_isNoFigureOfItsOwn(Zone zone, String method, String path) {
    times.add(zone, path, method, 1);

    assertThat(moved()).isEmpty();
  }

  private void add(String path, long millis) {
    times.add(Zone.PUBLIC, path, "POST", TimeUnit.MILLISECONDS.toNanos(millis));
  }

  private List<Operation> moved() {
    return times.operations().stream().filter(one -> times.count(one) > 0).toList();
  }
}
