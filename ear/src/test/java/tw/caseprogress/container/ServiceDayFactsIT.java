package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.caseprogress.container.RawTables.execute;
import static tw.caseprogress.container.RawTables.texts;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.statistics.service.ServiceDayFacts;

/** What was done for the applicants on a day, as the night counts it. */
@ExtendWith(ArquillianExtension.class)
class ServiceDayFactsIT {

  private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
  private static final LocalDate WED_2026_11_04 = LocalDate.of(2026, 11, 4);

  @Inject private ServiceDayFacts facts;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @BeforeEach
  void putCase() throws SQLException {
    takeCaseAway();
    ContainerCases.put(dataSource, 895, "service-day", "it", "2026-12-04");
  }

  @AfterEach
  void takeCaseAway() throws SQLException {
    execute(
        dataSource,
        """
        delete from consent where case_file_id in (
          select id from case_file where external_reference = 'service-day')
        """);
    execute(dataSource, "delete from case_file where external_reference = 'service-day'");
    execute(dataSource, "delete from service_day");
    execute(dataSource, "delete from service_day_count");
  }

  /** The consent of a letter is given days before somebody types the letter in. */
  @Test
  void aConsent_countsOnTheDayOnWhichItIsRecorded_asItsCaseDoes() throws SQLException {
    facts.replace(MON_2026_11_02);
    execute(
        dataSource,
        """
        insert into consent (case_file_id, purpose, form_version, manner, given_on, taken_by,
          recorded_at)
        select id, 'SERVICE', (select min(version) from consent_form), 'MAIL', ?, 'it',
               '2026-11-04 09:00+08'
          from case_file where external_reference = 'service-day'
        """,
        MON_2026_11_02);

    facts.replace(WED_2026_11_04);

    assertThat(texts(dataSource, "select business_date || ' ' || consents from service_day"))
        .containsExactly("2026-11-04 1");
  }
}
