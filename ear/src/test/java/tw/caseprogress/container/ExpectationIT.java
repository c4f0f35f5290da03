package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.Expectation;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.security.Role;

/**
 * A citizen is told how long such cases take once {@value Expectation#FEWEST_CASES} of the type
 * were closed within a year. Each test has a case type of its own: what is known is told for an
 * hour.
 */
@ExtendWith(ArquillianExtension.class)
class ExpectationIT {

  private static final String AGENCY = "379110000A";
  private static final String OFFICER = "expectation.officer";
  private static final String REFERENCE = "expectation";
  private static final int FIRST_SERIAL = 700;

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private IntakeService intake;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private CaseProgressQuery progress;
  @Inject private Clock clock;

  @AfterEach
  void takeAway() throws Exception {
    rows.change("delete from case_file where external_reference = '" + REFERENCE + "'");
  }

  @Test
  void enoughClosedCases_areToldOf() throws Exception {
    CaseReceipt receipt = register(0);
    putClosed(receipt, Expectation.FEWEST_CASES, 0);
    putClosed(receipt, 5, 400); // more than a year ago

    // whoever asks while it is being counted goes without
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(ask(receipt).expectation())
                    .contains(new Expectation(10, 18, Expectation.FEWEST_CASES)));
  }

  @Test
  void oneFewer_isNotToldOf() throws Exception {
    CaseReceipt receipt = register(1);
    putClosed(receipt, Expectation.FEWEST_CASES - 1, 0);

    assertThat(ask(receipt).expectation()).isEmpty();
    Awaitility.await()
        .during(Duration.ofSeconds(3))
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(ask(receipt).expectation()).isEmpty());
  }

  private CaseProgress ask(CaseReceipt receipt) {
    return progress.find(receipt.caseNumber(), receipt.queryPassword()).orElseThrow();
  }

  private CaseReceipt register(int place) throws Exception {
    rows.put(OFFICER, AGENCY, Role.CASE_OFFICER);
    CaseTypeView type = catalogue.offeredBy(AGENCY).get(place);
    Intake typed =
        TypedIntake.of(type.code(), LocalDate.now(clock))
            .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
            .agreedTo(TypedIntake.FORM, false)
            .typed();
    return staff.as(OFFICER, Role.CASE_OFFICER, () -> intake.register(typed));
  }

  /** Cases of the same type, closed after 1, 2, 3 … working days. */
  private void putClosed(CaseReceipt like, int number, int daysAgo) throws Exception {
    LocalDate closedOn = LocalDate.now(clock).minusDays(daysAgo);
    for (int i = 1; i <= number; i++) {
      rows.change(
          """
          insert into case_file (case_number, query_password_hash, case_type_id,
            case_type_version_id, intake_agency_id, handling_agency_id, handling_unit,
            officer_login, channel, registered_at, current_step_order, applicant_name_masked,
            applicant_name_index, language, external_reference, submission_key, version,
            received_on, due_on, state, outcome, closed_on, closed_on_time, working_days_used)
          select '%s', '\\x00', case_type_id, case_type_version_id, intake_agency_id,
                 handling_agency_id, handling_unit, officer_login, channel, now(), 1, '王○○',
                 '\\x00', 'ZH_TW', '%s', gen_random_uuid()::varchar, 1, received_on, received_on,
                 'CLOSED', 'GRANTED', '%s', true, %d
            from case_file where case_number = '%s'
          """
              .formatted(
                  ContainerCases.number(FIRST_SERIAL + (daysAgo == 0 ? 0 : 50) + i).digits(),
                  REFERENCE,
                  closedOn,
                  i,
                  like.caseNumber().digits()));
    }
  }
}
