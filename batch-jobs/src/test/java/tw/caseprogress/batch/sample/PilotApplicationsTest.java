package tw.caseprogress.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.caseprogress.batch.sample.PilotApplicationsGenerator.FIRST_DAY;
import static tw.caseprogress.batch.sample.PilotApplicationsGenerator.LAST_DAY;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.ContactChannel;
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

/** The file of the pilot's applications, against what the city's proposal says of the pilot. */
class PilotApplicationsTest {

  private static final String FILE = "pilot-applications.csv";

  private final WorkingDayCalendar calendar = ShippedCalendar.cityCalendar();
  private final List<SampleApplication> applications = SampleFile.read(FILE);
  private final Map<String, CaseTypeDefinition> types =
      ReferenceData.caseTypes().stream()
          .collect(Collectors.toMap(CaseTypeDefinition::code, Function.identity()));

  @Test
  void file_isWhatTheGeneratorMakes() throws IOException {
    try (InputStream file = SampleFile.class.getResourceAsStream(FILE)) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(SampleFile.write(PilotApplicationsGenerator.generate()));
    }
  }

  @Test
  void applicants_agenciesAndTypes_areAsManyAsInThePilot() {
    assertThat(applications).hasSize(782);
    assertThat(applications).extracting(SampleApplication::key).doesNotHaveDuplicates();
    assertThat(applications).extracting(a -> a.applicant().name()).doesNotHaveDuplicates();
    assertThat(applications.stream().map(SampleApplication::agencyCode).distinct()).hasSize(33);
    assertThat(applications.stream().map(SampleApplication::caseTypeCode).distinct()).hasSize(25);
  }

  @Test
  void notices_andAnswers_areAsManyAsInThePilot() {
    assertThat(new NoticeCount(ContactChannel.EMAIL, FIRST_DAY, LAST_DAY).of(applications))
        .isEqualTo(319);
    assertThat(new NoticeCount(ContactChannel.TEXT_MESSAGE, FIRST_DAY, LAST_DAY).of(applications))
        .isEqualTo(1287);
    assertThat(
            applications.stream()
                .flatMap(application -> application.course().stream())
                .filter(SampleEvent.Answer.class::isInstance)
                .map(event -> event.day().date()))
        .hasSize(10)
        .allMatch(day -> !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY));
  }

  @Test
  void everyDay_isAWorkingDayInOrder() {
    SoftAssertions softly = new SoftAssertions();
    for (SampleApplication application : applications) {
      List<LocalDate> days = new ArrayList<>(List.of(application.received().date()));
      application.course().stream()
          .filter(event -> !(event instanceof SampleEvent.Answer))
          .forEach(event -> days.add(event.day().date()));
      softly.assertThat(days).as(application.key()).isSorted().allMatch(calendar::isWorkingDay);
      softly.assertThat(days.get(0)).as(application.key()).isBetween(FIRST_DAY, LAST_DAY);
      softly
          .assertThat(days.get(days.size() - 1))
          .as(application.key())
          .isBefore(LocalDate.of(2009, 1, 1)); // Thu
    }
    softly.assertAll();
  }

  @Test
  void everyWorkingDayOfThePilot_hasAReceipt() {
    assertThat(applications.stream().map(a -> a.received().date()).distinct()).hasSize(85);
  }

  @Test
  void everyApplication_isMadeWhereItIsOffered() {
    Map<String, String> agencyOfOfficer = new HashMap<>();
    DemoStaff.all().forEach(p -> agencyOfOfficer.put(p.login(), p.agencyCode().orElse("")));
    SoftAssertions softly = new SoftAssertions();
    for (SampleApplication application : applications) {
      softly
          .assertThat(types.get(application.caseTypeCode()).offerings())
          .extracting(OfferingDefinition::agencyCode)
          .contains(application.agencyCode());
      softly
          .assertThat(agencyOfOfficer)
          .containsEntry(application.officer(), application.agencyCode());
    }
    softly.assertAll();
  }

  @Test
  void everyApplicant_keepsTheRulesOfTheIntake() {
    for (SampleApplication application : applications) {
      CaseTypeView type = CaseTypeViews.of(types.get(application.caseTypeCode()));
      Intake intake =
          new SampleInputs(application, type).intake(application.received().date(), "115-1");
      assertThat(IntakeCheck.faults(intake, Optional.of(type), LAST_DAY))
          .as(application.key())
          .isEmpty();
    }
  }

  @Test
  void most_areClosedOnTime_butNotAll() {
    long late = applications.stream().filter(this::isLate).count();
    assertThat(late).isBetween(25L, 90L);
    long afterThePilot = applications.stream().filter(a -> closedOn(a).isAfter(LAST_DAY)).count();
    assertThat(afterThePilot).isBetween(80L, 300L);
    long supplemented =
        applications.stream()
            .filter(a -> a.course().stream().anyMatch(SampleEvent.Ask.class::isInstance))
            .count();
    assertThat(supplemented).isBetween(100L, 220L);
    assertThat(applications).anyMatch(a -> a.language() == ContactLanguage.EN);
    assertThat(applications).anyMatch(a -> a.agent().isPresent());
  }

  @Test
  void everySupplement_isAskedForBeforeTheDueDate() {
    SoftAssertions softly = new SoftAssertions();
    for (SampleApplication application : applications) {
      List<ClockPause> pauses = new ArrayList<>();
      LocalDate asked = null;
      for (SampleEvent event : application.course()) {
        if (event instanceof SampleEvent.Ask) {
          asked = event.day().date();
          softly.assertThat(dueOn(application, pauses, asked)).isAfterOrEqualTo(asked);
        } else if (event instanceof SampleEvent.Got) {
          pauses.add(ClockPause.supplement(asked, event.day().date()));
        }
      }
    }
    softly.assertAll();
  }

  private boolean isLate(SampleApplication application) {
    List<ClockPause> pauses = new ArrayList<>();
    Optional<LocalDate> asked = Optional.empty();
    for (SampleEvent event : application.course()) {
      if (event instanceof SampleEvent.Ask) {
        asked = Optional.of(event.day().date());
      } else if (event instanceof SampleEvent.Got) {
        pauses.add(ClockPause.supplement(asked.orElseThrow(), event.day().date()));
      }
    }
    LocalDate closed = closedOn(application);
    return closed.isAfter(dueOn(application, pauses, closed));
  }

  private LocalDate dueOn(SampleApplication application, List<ClockPause> pauses, LocalDate asOf) {
    CaseTypeDefinition type = types.get(application.caseTypeCode());
    return new DeadlineRule(type.limit(), type.clockStart(), type.pausePolicy())
        .dueDate(
            CaseClock.receivedOn(application.received().date()).pausedBy(pauses), calendar, asOf)
        .on();
  }

  private static LocalDate closedOn(SampleApplication application) {
    return application.course().stream()
        .filter(SampleEvent.Close.class::isInstance)
        .map(event -> event.day().date())
        .findFirst()
        .orElseThrow();
  }
}
