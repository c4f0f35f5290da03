package tw.caseprogress.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.organisation.AgencyView;

class SetUpChecklistTest {

  private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
  private static final int WARNING_DAYS = 60;

  @ParameterizedTest(name = "the calendar that ends on {0}: {1}, {2} months left")
  @CsvSource({
    ", CALENDAR_MISSING, 0",
    "2026-11-02, CALENDAR_ENDS_SOON, 0",
    "2026-12-31, CALENDAR_ENDS_SOON, 1", // 59 days
    "2027-01-01, CALENDAR_ENDS_SOON, 2", // 60 days: warned in good time
    "2027-01-02, CALENDAR_REACHES, 2",
    "2027-12-31, CALENDAR_REACHES, 13",
  })
  void theCalendar_warnsBeforeItEnds(LocalDate until, SetUpFinding finding, long months) {
    SetUpLine line = line(facts(until, WayOut.TRIED, WayOut.TRIED, ready("A")), SetUpStep.CALENDAR);

    assertThat(line.finding()).isEqualTo(finding);
    assertThat(line.count()).isEqualTo(months);
    assertThat(line.until()).isEqualTo(Optional.ofNullable(until));
  }

  @Test
  void whileSlipsLeadToThisMachineOnly_theListIsNotDone() {
    SetUpFacts there = facts(ready("A"));
    SetUpFacts facts =
        new SetUpFacts(
            there.today(),
            there.calendarUntil(),
            new PublicAddress("http://127.0.0.1:8080/"),
            there.mail(),
            there.textMessage(),
            there.agencies());

    assertThat(lines(facts))
        .filteredOn(line -> !line.isDone())
        .extracting(SetUpLine::finding)
        .containsExactly(SetUpFinding.PUBLIC_ADDRESS_OWN);
  }

  @ParameterizedTest(name = "mails {0}, text messages {1}: {2} and {3}, done: {4}")
  @CsvSource({
    "NONE, TRIED, MAIL_NONE, TEXT_MESSAGE_TRIED, false",
    "FILES, TRIED, MAIL_FILES, TEXT_MESSAGE_TRIED, false",
    "UNTRIED, TRIED, MAIL_UNTRIED, TEXT_MESSAGE_TRIED, false",
    "TRIED, NONE, MAIL_TRIED, TEXT_MESSAGE_NONE, false",
    "TRIED, FILES, MAIL_TRIED, TEXT_MESSAGE_FILES, false",
    "TRIED, UNTRIED, MAIL_TRIED, TEXT_MESSAGE_UNTRIED, false",
    "TRIED, TRIED, MAIL_TRIED, TEXT_MESSAGE_TRIED, true",
  })
  void aWayOut_isDoneOnlyWhenItWasTried(
      WayOut mail, WayOut text, SetUpFinding ofMail, SetUpFinding ofText, boolean done) {
    SetUpFacts facts = facts(LocalDate.of(2027, 12, 31), mail, text, ready("A"));

    assertThat(line(facts, SetUpStep.MAIL).finding()).isEqualTo(ofMail);
    assertThat(line(facts, SetUpStep.TEXT_MESSAGE).finding()).isEqualTo(ofText);
    assertThat(SetUpChecklist.isDone(lines(facts))).isEqualTo(done);
  }

  @ParameterizedTest(name = "an agency with administrator {0}, case type {1}, officer {2}")
  @CsvSource({
    "true, true, true, ADMINISTRATORS_THERE, CASE_TYPES_THERE, OFFICERS_THERE",
    "false, true, true, ADMINISTRATORS_MISSING, CASE_TYPES_THERE, OFFICERS_THERE",
    "true, false, true, ADMINISTRATORS_THERE, CASE_TYPES_MISSING, OFFICERS_THERE",
    "true, true, false, ADMINISTRATORS_THERE, CASE_TYPES_THERE, OFFICERS_MISSING",
    "false, false, false, ADMINISTRATORS_MISSING, CASE_TYPES_MISSING, OFFICERS_MISSING",
  })
  void whatOneAgencyLacks_keepsItsLineOpen_andNamesTheAgency(
      boolean administrator,
      boolean caseType,
      boolean officer,
      SetUpFinding ofAdministrators,
      SetUpFinding ofCaseTypes,
      SetUpFinding ofOfficers) {
    AgencyReadiness other =
        new AgencyReadiness(agency("B", Optional.empty()), administrator, caseType, officer);
    List<SetUpLine> lines = lines(facts(ready("A"), other));

    assertThat(lines)
        .extracting(SetUpLine::finding)
        .contains(SetUpFinding.AGENCIES_THERE, ofAdministrators, ofCaseTypes, ofOfficers);
    assertThat(lines)
        .filteredOn(line -> !line.isDone())
        .allSatisfy(
            line -> assertThat(line.missing()).extracting(AgencyView::code).containsExactly("B"));
  }

  @ParameterizedTest(name = "tracked from {0}: asked for {1}")
  @CsvSource({"2026-11-01, true", "2026-11-02, true", "2026-11-03, false", ", true"})
  void anAgencyThatBeginsLater_isAskedForNothingYet(LocalDate trackedFrom, boolean asked) {
    AgencyReadiness bare =
        new AgencyReadiness(agency("B", Optional.ofNullable(trackedFrom)), false, false, false);

    assertThat(SetUpChecklist.isDone(lines(facts(ready("A"), bare)))).isEqualTo(!asked);
  }

  @Test
  void beforeTheFirstAgencyBegins_thoseAreAskedThatWillBeginFirst() {
    AgencyReadiness first =
        new AgencyReadiness(agency("B", Optional.of(LocalDate.of(2026, 12, 1))), false, true, true);
    AgencyReadiness later =
        new AgencyReadiness(
            agency("C", Optional.of(LocalDate.of(2027, 1, 1))), false, false, false);

    assertThat(lines(facts(first, later)))
        .filteredOn(line -> !line.isDone())
        .singleElement()
        .satisfies(
            line -> assertThat(line.missing()).extracting(AgencyView::code).containsExactly("B"));
  }

  @Test
  void withoutAgencies_nothingOfThemIsDone() {
    assertThat(lines(facts()))
        .filteredOn(line -> !line.isDone())
        .extracting(SetUpLine::finding)
        .containsExactly(
            SetUpFinding.AGENCIES_NONE,
            SetUpFinding.ADMINISTRATORS_MISSING,
            SetUpFinding.CASE_TYPES_MISSING,
            SetUpFinding.OFFICERS_MISSING);
  }

  @Test
  void anAgencysAdministrator_seesWhatTheAgencyNeeds_andNothingOfTheCity() {
    assertThat(SetUpChecklist.ofAnAgency(facts(ready("A"))))
        .extracting(SetUpLine::finding)
        .containsExactly(SetUpFinding.CASE_TYPES_THERE, SetUpFinding.OFFICERS_THERE);
  }

  @ParameterizedTest
  @EnumSource(SetUpStep.class)
  void everyStep_isALineOfTheCity_oneInItsPlace(SetUpStep step) {
    assertThat(lines(facts(ready("A"))).get(step.ordinal()).finding().step()).isEqualTo(step);
  }

  private static List<SetUpLine> lines(SetUpFacts facts) {
    return SetUpChecklist.ofTheCity(facts, WARNING_DAYS);
  }

  private static SetUpLine line(SetUpFacts facts, SetUpStep step) {
    return lines(facts).stream()
        .filter(line -> line.finding().step() == step)
        .findFirst()
        .orElseThrow();
  }

  private static SetUpFacts facts(AgencyReadiness... agencies) {
    return facts(LocalDate.of(2027, 12, 31), WayOut.TRIED, WayOut.TRIED, agencies);
  }

  private static SetUpFacts facts(
      LocalDate until, WayOut mail, WayOut textMessage, AgencyReadiness... agencies) {
    return new SetUpFacts(
        MON_2026_11_02,
        Optional.ofNullable(until),
        new PublicAddress("https://case.city.example/"),
        mail,
        textMessage,
        List.of(agencies));
  }

  private static AgencyReadiness ready(String code) {
    return new AgencyReadiness(agency(code, Optional.empty()), true, true, true);
  }

  private static AgencyView agency(String code, Optional<LocalDate> trackedFrom) {
    return new AgencyView(
        code.hashCode(),
        code,
        "機關",
        "Agency",
        "機關",
        "Agency",
        "1999",
        false,
        "",
        "",
        trackedFrom,
        false);
  }
}
