package tw.caseprogress.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.casetype.ReferenceData;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.IntakeCheck;
import tw.caseprogress.progressquery.Expectation;

/** The file of the cases that are under way around the day of loading. */
class RunningCasesTest {

  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final String DEMO_OFFICER = "commerce.officer";

  private final WorkingDayCalendar calendar = ShippedCalendar.cityCalendar();
  private final List<SampleApplication> cases = SampleFile.read("running-cases.csv");
  private final Map<String, CaseTypeDefinition> types =
      ReferenceData.caseTypes().stream()
          .collect(Collectors.toMap(CaseTypeDefinition::code, Function.identity()));

  @Test
  void cases_areSome75_withUniqueKeys() {
    assertThat(cases).hasSizeBetween(70, 80);
    assertThat(cases).extracting(SampleApplication::key).doesNotHaveDuplicates();
    assertThat(cases.stream().map(SampleApplication::agencyCode).distinct()).hasSizeGreaterThan(8);
  }

  @Test
  void demoOfficer_hasTwentyCases_ofEveryStanding() {
    Map<CaseStanding, Long> standings = new EnumMap<>(CaseStanding.class);
    cases.stream()
        .filter(application -> application.officer().equals(DEMO_OFFICER))
        .forEach(
            application -> standings.merge(standing(application, MON_2026_11_23), 1L, Long::sum));

    assertThat(standings.keySet())
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(
                EnumSet.of(CaseStanding.AWAITING_OTHERS, CaseStanding.NOT_STARTED)));
    assertThat(standings.values().stream().mapToLong(Long::longValue).sum())
        .isGreaterThanOrEqualTo(20);
  }

  /** So that a citizen of the demonstration is told how long such cases take. */
  @Test
  void ofOneTypeAtOneAgency_enoughAreClosedToForetellByThem() {
    assertThat(cases)
        .filteredOn(one -> one.caseTypeCode().equals("BIZ-REG"))
        .filteredOn(one -> one.agencyCode().equals("379130100A"))
        .filteredOn(one -> one.course().stream().anyMatch(SampleEvent.Close.class::isInstance))
        .hasSizeGreaterThanOrEqualTo(Expectation.FEWEST_CASES);
  }

  @Test
  void unusualApplicants_areAmongThem() {
    assertThat(cases).anyMatch(a -> a.applicant().name().length() > 30);
    assertThat(cases).anyMatch(a -> a.language() == ContactLanguage.EN);
    assertThat(cases).anyMatch(a -> a.agent().isPresent());
    assertThat(cases)
        .anyMatch(
            a -> a.applicant().name().codePoints().anyMatch(Character::isSupplementaryCodePoint));
  }

  @ParameterizedTest(name = "loaded on {0}")
  @ValueSource(
      strings = {
        "2026-11-22", // Sun
        "2026-11-23", // Mon
        "2027-02-10", // Wed, after the lunar new year
        "2026-10-12", // Mon, after the days of the National Day
      })
  void courses_keepTheRules_wheneverTheyAreLoaded(LocalDate loadDay) {
    SoftAssertions softly = new SoftAssertions();
    for (SampleApplication application : cases) {
      CaseTypeView type = CaseTypeViews.of(types.get(application.caseTypeCode()));
      LocalDate received = application.received().on(loadDay, calendar);
      Intake intake = new SampleInputs(application, type).intake(received, "115-1");
      softly
          .assertThat(IntakeCheck.faults(intake, Optional.of(type), received))
          .as(application.key())
          .isEmpty();
      List<LocalDate> days = new ArrayList<>(List.of(received));
      application.course().forEach(event -> days.add(event.day().on(loadDay, calendar)));
      softly.assertThat(days).as(application.key()).isSorted();
      softly.assertThat(days.get(days.size() - 1)).as(application.key()).isBefore(loadDay);
      softly
          .assertThat(types.get(application.caseTypeCode()).offerings())
          .as(application.key())
          .extracting(OfferingDefinition::agencyCode)
          .contains(application.agencyCode());
    }
    softly.assertAll();
  }

  private CaseStanding standing(SampleApplication application, LocalDate loadDay) {
    List<ClockPause> pauses = new ArrayList<>();
    LocalDate asked = null;
    for (SampleEvent event : application.course()) {
      LocalDate day = event.day().on(loadDay, calendar);
      if (event instanceof SampleEvent.Ask) {
        asked = day;
      } else if (event instanceof SampleEvent.Got) {
        pauses.add(ClockPause.supplement(asked, day));
        asked = null;
      } else if (event instanceof SampleEvent.Close) {
        boolean onTime = !day.isAfter(dueOn(application, pauses, loadDay, day));
        return CaseStanding.of(
            CaseState.CLOSED, Optional.of(onTime), Optional.empty(), false, loadDay, calendar);
      }
    }
    Optional<LocalDate> dueOn =
        asked == null
            ? Optional.of(dueOn(application, pauses, loadDay, loadDay))
            : Optional.empty();
    CaseState state = asked == null ? CaseState.IN_PROGRESS : CaseState.SUPPLEMENT_REQUESTED;
    return CaseStanding.of(state, Optional.empty(), dueOn, false, loadDay, calendar);
  }

  private LocalDate dueOn(
      SampleApplication application, List<ClockPause> pauses, LocalDate loadDay, LocalDate asOf) {
    CaseTypeDefinition type = types.get(application.caseTypeCode());
    CaseClock clock =
        CaseClock.receivedOn(application.received().on(loadDay, calendar)).pausedBy(pauses);
    return new DeadlineRule(type.limit(), type.clockStart(), type.pausePolicy())
        .dueDate(clock, calendar, asOf)
        .on();
  }
}
