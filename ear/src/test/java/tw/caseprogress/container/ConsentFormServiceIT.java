package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.consent.ConsentFormFault;
import tw.caseprogress.consent.ConsentFormFault.Kind;
import tw.caseprogress.consent.ConsentFormHistory;
import tw.caseprogress.consent.ConsentFormRefusedException;
import tw.caseprogress.consent.ConsentFormStand;
import tw.caseprogress.consent.ConsentPart;
import tw.caseprogress.consent.ConsentPlace;
import tw.caseprogress.consent.ConsentWords;
import tw.caseprogress.consent.service.ConsentFormCatalogue;
import tw.caseprogress.consent.service.ConsentFormDesignQuery;
import tw.caseprogress.consent.service.ConsentFormService;
import tw.caseprogress.intake.InvalidIntakeException;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.security.Role;

/** Which consent form is in force at whom, and what consents are bound to: past every screen. */
@ExtendWith(ArquillianExtension.class)
class ConsentFormServiceIT {

  private static final String OWN = "379509000A";
  private static final String OTHER = "379510000A";
  private static final String KEEPER = "consent.keeper";
  private static final String STRANGER = "consent.stranger";
  private static final String CITY = "consent.city";
  private static final String OFFICER = "consent.officer";
  private static final String OTHER_OFFICER = "consent.other";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private ConsentFormService service;
  @Inject private ConsentFormDesignQuery query;
  @Inject private ConsentFormCatalogue forms;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private IntakeService intake;
  @Inject private Clock clock;

  @BeforeEach
  void putStaff() throws Exception {
    rows.put(KEEPER, OWN, Role.AGENCY_ADMINISTRATOR);
    rows.put(STRANGER, OTHER, Role.AGENCY_ADMINISTRATOR);
    rows.put(CITY, null, Role.SYSTEM_ADMINISTRATOR);
    rows.put(OFFICER, OWN, Role.CASE_OFFICER);
    rows.put(OTHER_OFFICER, OTHER, Role.CASE_OFFICER);
  }

  @Test
  void aVersionIsDrafted_putInForce_boundToEachConsent_andGivenUp() throws Exception {
    LocalDate today = LocalDate.now(clock);
    String before = forms.versionInForce(Optional.of(OWN), today).orElseThrow();
    ConsentWords changed = changed("本所承辦人員");

    as(KEEPER, () -> service.save(seen(KEEPER), ConsentWords.NONE));
    assertThat(stand(KEEPER).draft()).contains(ConsentWords.NONE);
    as(KEEPER, () -> service.save(seen(KEEPER), changed));
    assertThat(forms.versionInForce(Optional.of(OWN), today)).as("a draft").contains(before);

    long seen = seen(KEEPER);
    String version =
        staff.as(KEEPER, Role.AGENCY_ADMINISTRATOR, () -> service.putInForce(seen, changed, today));
    assertThat(forms.versionInForce(Optional.of(OWN), today)).contains(version);
    assertThat(forms.versionInForce(Optional.of(OWN), today.minusDays(1)))
        .isNotEqualTo(Optional.of(version));
    assertThat(forms.versionInForce(Optional.of(OTHER), today)).contains(before);
    assertThat(forms.version(version).orElseThrow().text(ContactLanguage.ZH_TW)).contains("本所承辦人員");

    assertThatThrownBy(() -> register(OFFICER, OWN, before))
        .isInstanceOfSatisfying(
            InvalidIntakeException.class,
            refusal ->
                assertThat(refusal.faults())
                    .extracting(fault -> fault.field() + " " + fault.code())
                    .containsExactly("consent consentFormNotInForce"));
    assertThat(formOf(register(OFFICER, OWN, version))).isEqualTo(version);
    assertThat(formOf(register(OTHER_OFFICER, OTHER, before))).isEqualTo(before);

    ConsentFormHistory last = stand(KEEPER).history().get(0);
    assertThat(last.edition().version()).contains(version);
    assertThat(last.edition().savedBy()).isEqualTo(KEEPER);
    assertThat(stand(KEEPER).history().get(1).changes())
        .filteredOn(change -> change.place().equals(PURPOSE))
        .extracting(ConsentFormHistory.Change::after)
        .containsExactly("本所承辦人員");
    assertThat(stand(STRANGER).history()).as("of another agency").isEmpty();

    as(KEEPER, () -> service.giveUp(seen(KEEPER), today));
    assertThat(forms.versionInForce(Optional.of(OWN), today)).contains(before);
    assertThat(formOf(register(OFFICER, OWN, before))).isEqualTo(before);
    assertThat(stand(KEEPER).mayGiveUp()).isFalse();
  }

  private static final ConsentPlace PURPOSE =
      new ConsentPlace(ConsentPart.PURPOSE, ContactLanguage.ZH_TW);

  @Test
  void whatLacksAnItem_orADay_orWasChangedMeanwhile_isRefused_andNothingIsKept() throws Exception {
    LocalDate today = LocalDate.now(clock);
    long seen = seen(STRANGER);

    assertThat(refused(STRANGER, () -> service.putInForce(seen, changed(""), today)))
        .containsExactly(new ConsentFormFault(Kind.EMPTY, Optional.of(PURPOSE)));
    assertThat(refused(STRANGER, () -> service.putInForce(seen, changed("目的"), null)))
        .extracting(ConsentFormFault::kind)
        .containsExactly(Kind.DAY_MISSING);
    assertThat(refused(STRANGER, () -> service.putInForce(seen, changed(""), today.minusDays(1))))
        .extracting(ConsentFormFault::kind)
        .containsExactly(Kind.EMPTY, Kind.DAY_PAST);
    assertThat(refused(STRANGER, () -> service.save(seen, changed("目".repeat(1001)))))
        .containsExactly(new ConsentFormFault(Kind.TOO_LONG, Optional.of(PURPOSE)));
    assertThat(refused(STRANGER, () -> service.save(seen + 1, changed("目的"))))
        .extracting(ConsentFormFault::kind)
        .containsExactly(Kind.CHANGED_MEANWHILE);
    assertThat(refused(STRANGER, () -> service.giveUp(seen, today)))
        .extracting(ConsentFormFault::kind)
        .containsExactly(Kind.NOTHING_TO_GIVE_UP);
    assertThat(refused(CITY, () -> service.giveUp(seen(CITY), today)))
        .extracting(ConsentFormFault::kind)
        .containsExactly(Kind.NOTHING_TO_GIVE_UP);
    assertThat(seen(STRANGER)).isEqualTo(seen);
  }

  @Test
  void noCommandReachesAnotherAgencysForm_norTheCitys() throws Exception {
    long city = seen(CITY);
    long own = seen(KEEPER);
    for (String somebody : List.of(STRANGER, KEEPER)) {
      for (Map.Entry<String, Callable<?>> command : commands(city).entrySet()) {
        assertThat(refused(somebody, command.getValue()))
            .as("%s of the city by %s", command.getKey(), somebody)
            .extracting(ConsentFormFault::kind)
            .contains(Kind.CHANGED_MEANWHILE);
      }
    }
    assertThat(seen(CITY)).isEqualTo(city);
    assertThat(seen(KEEPER)).isEqualTo(own);
  }

  @Test
  void aRoleThatIsNotForIt_isRefusedBeforeAnythingIsLookedAt() {
    Map<String, Callable<?>> calls = commands(0);
    calls.put("stand", query::stand);
    for (Role role :
        EnumSet.complementOf(EnumSet.of(Role.AGENCY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR))) {
      calls.forEach(
          (name, call) ->
              assertThatThrownBy(() -> staff.as(KEEPER, role, call))
                  .as("%s as %s", name, role)
                  .isInstanceOf(EJBAccessException.class));
    }
  }

  private Map<String, Callable<?>> commands(long seen) {
    LocalDate today = LocalDate.now(clock);
    ConsentWords words = forms.version("115-1").orElseThrow().words();
    Map<String, Callable<?>> commands = new LinkedHashMap<>();
    commands.put("draft", command(() -> service.save(seen, words)));
    commands.put("putting in force", () -> service.putInForce(seen, words, today));
    commands.put("giving up", command(() -> service.giveUp(seen, today)));
    return commands;
  }

  private static Callable<?> command(StaffOnStage.Command command) {
    return command.asCallable();
  }

  /** The delivered form with another purpose. */
  private ConsentWords changed(String purpose) {
    Map<ConsentPlace, String> texts =
        new LinkedHashMap<>(forms.version("115-1").orElseThrow().words().texts());
    texts.put(PURPOSE, purpose);
    return ConsentWords.typed(texts::get);
  }

  private List<ConsentFormFault> refused(String login, Callable<?> command) {
    ConsentFormRefusedException[] refusal = new ConsentFormRefusedException[1];
    assertThatThrownBy(() -> staff.as(login, role(login), command))
        .isInstanceOfSatisfying(ConsentFormRefusedException.class, thrown -> refusal[0] = thrown);
    return refusal[0].faults();
  }

  private List<ConsentFormFault> refused(String login, StaffOnStage.Command command) {
    return refused(login, command.asCallable());
  }

  private ConsentFormStand stand(String login) throws Exception {
    return staff.as(login, role(login), query::stand);
  }

  private long seen(String login) throws Exception {
    return stand(login).seen();
  }

  private void as(String login, StaffOnStage.Command command) throws Exception {
    staff.as(login, role(login), command);
  }

  private static Role role(String login) {
    return login.equals(CITY) ? Role.SYSTEM_ADMINISTRATOR : Role.AGENCY_ADMINISTRATOR;
  }

  private CaseNumber register(String login, String agency, String form) throws Exception {
    TypedIntake typed =
        TypedIntake.of(catalogue.offeredBy(agency).get(0).code(), LocalDate.now(clock))
            .agreedTo(form, false);
    return staff.as(login, Role.CASE_OFFICER, () -> intake.register(typed.typed())).caseNumber();
  }

  private String formOf(CaseNumber number) throws Exception {
    return rows.text(
        "select c.form_version from consent c join case_file f on f.id = c.case_file_id"
            + " where f.case_number = '"
            + number.digits()
            + "'");
  }
}
