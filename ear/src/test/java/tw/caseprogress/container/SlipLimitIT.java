package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.security.Role;
import tw.caseprogress.slip.TooManySlipsException;
import tw.caseprogress.slip.service.SlipQuery;

/** An officer opens 200 slips a day, and not one more. */
@ExtendWith(ArquillianExtension.class)
class SlipLimitIT {

  private static final String AGENCY = "379130100A";
  private static final int A_DAY = 200;
  private static final int AT_ONCE = 6;

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private Clock clock;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private IntakeService intakeService;
  @Inject private SlipQuery slipQuery;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  private final String officer = "slips.officer" + System.nanoTime();
  private CaseNumber number;

  @BeforeEach
  void openACase() throws Exception {
    rows.put(officer, AGENCY);
    CaseTypeView type = catalogue.offeredBy(AGENCY).get(0);
    TypedIntake intake =
        TypedIntake.of(type.code(), LocalDate.now(clock))
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
            .agreedTo(TypedIntake.FORM, false);
    number =
        staff
            .as(officer, Role.CASE_OFFICER, () -> intakeService.register(intake.typed()))
            .caseNumber();
  }

  @Test
  void askedForAtTheSameMoment_onlyAsManyAsAreLeftAreOpened_andTheRefusalIsWrittenDown()
      throws Exception {
    opened(A_DAY - 2, "now()");
    List<Callable<Boolean>> requests = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      requests.add(() -> staff.as(officer, Role.CASE_OFFICER, this::isOpened));
    }

    int opened = 0;
    for (Future<Boolean> request : executor.invokeAll(requests)) {
      opened += request.get(60, TimeUnit.SECONDS) ? 1 : 0;
    }

    assertThat(opened).isEqualTo(2);
    assertThat(entries("action = 'SLIP_PRINTED'")).isEqualTo(A_DAY);
    assertThat(entries("action = 'REFUSED' and cause = 'LIMIT' and case_number is not null"))
        .as("the first of a minute; the others are counted")
        .isBetween(1L, 2L);
  }

  @Test
  void whatWasOpenedTheDayBeforeDoesNotCount() throws Exception {
    opened(A_DAY, "now() - interval '24 hours'");

    assertThat(staff.as(officer, Role.CASE_OFFICER, this::isOpened)).isTrue();
  }

  @Test
  void theRefusalNamesTheLimit() throws Exception {
    opened(A_DAY, "now()");

    assertThatThrownBy(
            () -> staff.as(officer, Role.CASE_OFFICER, () -> slipQuery.slip(number, "補發")))
        .isInstanceOfSatisfying(
            TooManySlipsException.class, e -> assertThat(e.getMessage()).contains("200"));
  }

  private boolean isOpened() {
    try {
      slipQuery.slip(number, "補發");
      return true;
    } catch (TooManySlipsException e) {
      return false;
    }
  }

  private void opened(int times, String at) throws Exception {
    rows.change(
        "insert into audit_entry (at, actor, actor_kind, action, case_number, purpose) select "
            + at
            + ", '"
            + officer
            + "', 'STAFF', 'SLIP_PRINTED', '1150000000000', 'x' from generate_series(1, "
            + times
            + ")");
  }

  private long entries(String condition) throws Exception {
    return rows.count(
        "select count(*) from audit_entry where actor = '" + officer + "' and " + condition);
  }
}
