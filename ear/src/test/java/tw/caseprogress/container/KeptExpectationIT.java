package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.progressquery.Expectation;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.statistics.service.DeadlineStatisticsService;

/**
 * What is told of a type is what its cases closed within a year say, however many of their days a
 * night has counted. Each time another type is asked for: what is known is told for an hour.
 */
@ExtendWith(ArquillianExtension.class)
class KeptExpectationIT {

  private static final String AGENCY = "379150000A";
  private static final String OFFICER = "kept.expectation.officer";
  private static final String REFERENCE = "kept-expectation";
  private static final long FIRST_SERIAL = 997_100_000L;

  /** On both sides of a year, of the ends of months, and of what the nights have counted. */
  private static final List<Integer> DAYS_AGO =
      List.of(0, 1, 2, 29, 30, 31, 32, 59, 60, 61, 90, 150, 200, 250, 300, 340, 363, 364, 367, 400);

  private static final String OF_THE_CASES =
      """
      select percentile_disc(0.5) within group (order by working_days_used) as median,
             percentile_disc(0.9) within group (order by working_days_used) as p90,
             count(*) as cases
        from case_file
       where case_type_id = ? and handling_agency_id = ? and state = 'CLOSED'
         and closed_on > ? and closed_on <= ?
      """;

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private IntakeService intake;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private AgencyCatalogue agencies;
  @Inject private CaseProgressQuery progress;
  @Inject private DeadlineStatisticsService statistics;
  @Inject private TableReader tables;
  @Inject private Clock clock;

  private final Random random = new Random(20261206);
  private LocalDate today;
  private long agency;
  private long serial = FIRST_SERIAL;

  @BeforeEach
  void lookUp() throws Exception {
    takeAway();
    today = LocalDate.now(clock);
    agency = agencies.agency(AGENCY).orElseThrow().id();
    rows.put(OFFICER, AGENCY, Role.CASE_OFFICER);
  }

  @AfterEach
  void takeAway() throws Exception {
    rows.change("delete from case_file where external_reference = '" + REFERENCE + "'");
    for (String table :
        List.of(
            "deadline_statistic",
            "deadline_count",
            "deadline_day",
            "deadline_day_used",
            "deadline_month",
            "deadline_month_used")) {
      rows.change("delete from " + table);
    }
  }

  @Test
  void itIsWhatTheCasesSay_howeverManyDaysWereCounted() throws Exception {
    CaseReceipt beforeTheFirstNight = withCases(2);
    CaseReceipt afterSomeNights = withCases(3);
    CaseReceipt afterAll = withCases(4);

    assertSame(beforeTheFirstNight, 2);
    countDays(32, 200);
    assertSame(afterSomeNights, 3);
    countDays(1, 400);
    assertSame(afterAll, 4);
  }

  private void assertSame(CaseReceipt receipt, int type) {
    Expectation expected = ofTheCases(catalogue.offeredBy(AGENCY).get(type));
    assertThat(expected.cases()).isGreaterThanOrEqualTo(Expectation.FEWEST_CASES);
    // whoever asks while it is being read goes without
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(ask(receipt)).contains(expected));
  }

  private Optional<Expectation> ask(CaseReceipt receipt) {
    return progress.find(receipt.caseNumber(), receipt.queryPassword()).orElseThrow().expectation();
  }

  private Expectation ofTheCases(CaseTypeView type) {
    return tables
        .first(
            OF_THE_CASES,
            row -> new Expectation(row.integer("median"), row.integer("p90"), row.integer("cases")),
            caseTypeId(type),
            agency,
            today.minusYears(1),
            today)
        .orElseThrow();
  }

  private long caseTypeId(CaseTypeView type) {
    return tables.count("select id from case_type where code = ?", type.code());
  }

  /** Days without a closing have nothing to keep: to count them would only take time. */
  private void countDays(int latest, int earliest) {
    DAYS_AGO.stream()
        .filter(ago -> ago >= latest && ago <= earliest)
        .forEach(ago -> statistics.tally(agency, today.minusDays(ago)));
  }

  private CaseReceipt withCases(int type) throws Exception {
    Intake typed =
        TypedIntake.of(catalogue.offeredBy(AGENCY).get(type).code(), today)
            .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
            .agreedTo(TypedIntake.FORM, false)
            .typed();
    CaseReceipt receipt = staff.as(OFFICER, Role.CASE_OFFICER, () -> intake.register(typed));
    for (int ago : DAYS_AGO) {
      for (int i = random.nextInt(3); i < 4; i++) {
        putClosed(receipt, today.minusDays(ago));
      }
    }
    return receipt;
  }

  private void putClosed(CaseReceipt like, LocalDate closedOn) throws Exception {
    rows.change(
        """
        insert into case_file (case_number, query_password_hash, case_type_id,
          case_type_version_id, intake_agency_id, handling_agency_id, handling_unit,
          officer_login, channel, registered_at, current_step_order, applicant_name_masked,
          applicant_name_index, language, external_reference, submission_key, version,
          received_on, due_on, state, outcome, closed_on, closed_on_time, working_days_used)
        select '%s', '\\x00', case_type_id, case_type_version_id, intake_agency_id,
               handling_agency_id, handling_unit, officer_login, channel,
               date '%s' - 10, 1, '王○○', '\\x00', 'ZH_TW', '%s', gen_random_uuid()::varchar, 1,
               date '%2$s' - 10, date '%2$s', 'CLOSED', 'GRANTED', '%2$s', true, %4$d
          from case_file where case_number = '%5$s'
        """
            .formatted(
                CaseNumber.of(2026, serial++).digits(),
                closedOn,
                REFERENCE,
                random.nextInt(25),
                like.caseNumber().digits()));
  }
}
