package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a monitor, a gateway and a supervisor of processes are told on the operations listener. */
class OperationsIT {

  private final Client operations = new Client("203.0.113.79");

  @Test
  void readinessAsksWhatPeopleNeed() {
    assertThat(body("/health/ready"))
        .contains("\"database\"", "\"keys\"", "\"public-page\"")
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

  private static Pattern value(String name, String number) {
    return Pattern.compile("(?m)^" + name + "(\\{[^}]*})? " + number + "$");
  }

  private String body(String path) {
    return operations
        .get(Zone.OPERATIONS.at(path), "Accept", "text/plain, application/json")
        .body();
  }
}
