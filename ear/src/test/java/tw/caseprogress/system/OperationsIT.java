package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a monitor, a gateway and a supervisor of processes are told on the operations listener. */
class OperationsIT {

  private static final Duration LONG = Duration.ofSeconds(60);

  private final Client operations = new Client("203.0.113.79");

  @Test
  void readinessAsksWhatPeopleNeed() {
    assertThat(body("/health/ready"))
        .contains("\"database\"", "\"keys\"", "\"public-page\"", "\"warm-up\"")
        .doesNotContain("job-starts", "late-jobs", "sample-data");
  }

  @Test
  void thatTheSampleIsThere_isToldApart() {
    assertThat(body("/health/started")).contains("\"sample-data\"", "\"COMPLETE\"");
  }

  @Test
  void livenessHangsOnNothingOfThat() {
    assertThat(body("/health/live")).contains("\"UP\"").doesNotContain("database", "public-page");
  }

  @Test
  void theWholeTellsOfJobsToo() {
    assertThat(body("/health"))
        .contains("\"job-starts\"", "\"ways-out\"", "\"late-jobs\"", "in time");
  }

  @Test
  void theFiguresOfTheProductAreThere() {
    String figures = body("/metrics");

    assertThat(figures)
        .contains("channel=\"EMAIL\"", "channel=\"TEXT_MESSAGE\"")
        .contains("batch_job=\"nightly-deadline-statistics\"", "batch_job=\"notification-retry\"")
        .containsPattern(value("caseprogress_notices_queued", "[0-9.E]+"))
        .containsPattern(value("caseprogress_notices_oldest_age_seconds", "[0-9.E-]+"))
        .containsPattern(value("caseprogress_job_last_success_timestamp_seconds", "([0-9.E]+|NaN)"))
        .containsPattern(value("caseprogress_job_failed_starts", "[0-9.E]+"))
        .containsPattern(value("caseprogress_job_broken", "0\\.0"))
        .containsPattern(value("caseprogress_job_late_seconds", "0\\.0"))
        .containsPattern(value("caseprogress_letters_queued", "[0-9.E]+"))
        .containsPattern(value("caseprogress_letters_oldest_age_seconds", "[0-9.E-]+"))
        .containsPattern(value("caseprogress_gateway_outcomes_last_hour", "[0-9.E]+"))
        .containsPattern(value("caseprogress_gateway_held", "0\\.0"))
        .containsPattern(value("caseprogress_receipts_unmatched", "[0-9.E]+"))
        .containsPattern(value("caseprogress_bounce_mailbox_failing", "NaN"))
        .containsPattern(value("caseprogress_database_sessions", "[1-9][0-9.E]*"))
        .containsPattern(value("caseprogress_database_sessions_at_work", "[1-9][0-9.E]*"))
        .containsPattern(value("caseprogress_servers", "[1-9]\\.0"));
  }

  @Test
  void refusalsAreCounted_byZoneAndCause() throws Exception {
    Client officer = SignedIn.at(Zone.INTRANET, "welfare.officer", "203.0.113.80");
    Map<String, String> sample = SampleFile.fromTheEnd("IN_PROGRESS", 9);
    String before = body("/metrics");

    assertThat(officer.get(Zone.INTRANET.at("/admin/jobs")).statusCode()).isEqualTo(403);
    Guesser.ask(
        "203.0.113.81", sample.get("caseNumber"), Guesser.wrong(sample.get("queryPassword"), 1));
    assertThat(new Client("203.0.113.81").get(Zone.PUBLIC.at("/staff/worklist")).statusCode())
        .isEqualTo(404);

    // they are counted after the answer has left
    await().atMost(LONG).untilAsserted(() -> assertRefusedSince(before, body("/metrics")));
  }

  private static void assertRefusedSince(String before, String after) {
    assertThat(List.of("INTRANET WRONG_ROLE", "PUBLIC WRONG_SECRET", "PUBLIC OTHER_ZONE"))
        .allSatisfy(
            kind ->
                assertThat(refusals(after, kind)).as(kind).isGreaterThan(refusals(before, kind)));
  }

  @Test
  void answersAreTimed_byZoneAndOperation() throws Exception {
    Map<String, String> sample = SampleFile.fromTheEnd("IN_PROGRESS", 10);
    Client officer = SignedIn.at(Zone.INTRANET, "welfare.officer", "203.0.113.82");
    String before = body("/metrics");

    Guesser.ask("203.0.113.83", sample.get("caseNumber"), sample.get("queryPassword"));
    officer.get(Zone.INTRANET.at("/staff/worklist"));
    new Client("203.0.113.83").get(Zone.PUBLIC.at("/"));

    // so are these
    await().atMost(LONG).untilAsserted(() -> assertTimedSince(before, body("/metrics")));
  }

  private void assertTimedSince(String before, String after) {
    for (List<String> own :
        List.of(
            List.of("PUBLIC", "/api/public/v1/case-progress", "POST"),
            List.of("INTRANET", "/staff/worklist", "GET"),
            List.of("PUBLIC", "/index", "GET"))) {
      String[] tags = {"zone=" + own.get(0), "operation=" + own.get(1), "method=" + own.get(2)};
      String[] all = {tags[0], tags[1], tags[2], "le=+Inf"};
      assertThat(figure(after, "caseprogress_answer_seconds_count", tags))
          .as(own.toString())
          .isGreaterThan(figure(before, "caseprogress_answer_seconds_count", tags))
          .isLessThanOrEqualTo(figure(body("/metrics"), "caseprogress_answer_seconds_bucket", all));
      assertThat(figure(after, "caseprogress_answer_seconds_sum", tags))
          .isGreaterThan(figure(before, "caseprogress_answer_seconds_sum", tags));
    }
  }

  private static double refusals(String figures, String zoneAndCause) {
    String[] words = zoneAndCause.split(" ");
    return figure(figures, "caseprogress_refusals", "zone=" + words[0], "cause=" + words[1]);
  }

  /** The value of the one line of a figure with these tags, in whatever order they come. */
  private static double figure(String figures, String name, String... tags) {
    List<String> lines =
        figures
            .lines()
            .filter(line -> line.startsWith(name + "{"))
            .filter(
                line ->
                    Stream.of(tags)
                        .map(tag -> tag.replace("=", "=\"") + '"')
                        .allMatch(line::contains))
            .toList();
    assertThat(lines).as("%s %s", name, List.of(tags)).hasSize(1);
    return Double.parseDouble(lines.get(0).substring(lines.get(0).lastIndexOf(' ')));
  }

  private static Pattern value(String name, String number) {
    return Pattern.compile("(?m)^" + name + "(\\{[^}]*})? " + number + "$");
  }

  private String body(String path) {
    return operations
        .get(Zone.OPERATIONS.at(path), "Accept", "text/plain, application/json")
        .body();
  }
}
