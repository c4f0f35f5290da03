package tw.caseprogress.reminder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.absence.service.Deputies;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.OfficerReminded;
import tw.caseprogress.casefile.WorkingDaysLeft;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.letter.StaffLetter;
import tw.caseprogress.letter.service.LetterService;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.reminder.PressedCase;
import tw.caseprogress.reminder.PressedLetter;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.service.CallerDirectory;

/**
 * Puts the letter of a reminder that a supervisor presses, in its transaction.
 *
 * <p>It tells of all cases of the day of which the officer is reminded, so that it may take the
 * place of one that still waits. The digest of the morning is a letter of another kind and stays.
 */
@ApplicationScoped
public class PressedReminders {

  private static final String ADDRESS =
      "select email from staff_user where login = ? and active and email is not null";

  // progress_entry_reminded
  private static final String REMINDED =
      """
      select c.case_number, c.case_type_version_id, c.due_on, c.applicant_name_masked,
             c.officer_login, e.entered_by
        from progress_entry e join case_file c on c.id = e.case_file_id
       where e.kind = 'REMINDED' and e.entered_on = ?
         and c.state <> 'CLOSED' and c.handling_agency_id = ? and c.officer_login = any(?)
       order by e.id
      """;

  @Inject private TableReader tables;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private AgencyCatalogue agencies;
  @Inject private WorkingDays workingDays;
  @Inject private Deputies deputies;
  @Inject private CallerDirectory staff;
  @Inject private LetterService letters;
  @Inject private Clock clock;

  void reminded(@Observes OfficerReminded reminded) {
    tables
        .first(ADDRESS, row -> row.text("email"), reminded.toLogin())
        .ifPresent(email -> put(reminded, email));
  }

  private void put(OfficerReminded reminded, String email) {
    LocalDate today = LocalDate.now(clock);
    List<PressedCase> cases = cases(reminded, today);
    PressedLetter letter = PressedLetter.of(today, cases);
    letters.put(
        new StaffLetter(
            LetterKind.REMINDER_NOW,
            today,
            reminded.toLogin(),
            email,
            StaffLetter.key(
                "reminder-now",
                today,
                reminded.toLogin(),
                cases.stream().map(PressedCase::caseNumber).toList()),
            letter.subject(),
            letter.text(),
            letter.html()));
  }

  private List<PressedCase> cases(OfficerReminded reminded, LocalDate today) {
    Set<String> worksFor = deputies.worksFor(reminded.toLogin(), today);
    WorkingDayCalendar calendar =
        workingDays.calendarOf(agencies.agency(reminded.agencyId()).code());
    return tables.rows(
        REMINDED,
        row -> pressed(row, reminded.toLogin(), today, calendar),
        today,
        reminded.agencyId(),
        new Elements("varchar", List.copyOf(worksFor)));
  }

  private PressedCase pressed(
      Row row, String reader, LocalDate today, WorkingDayCalendar calendar) {
    Optional<LocalDate> dueOn = row.dateIfAny("due_on");
    String officer = row.text("officer_login");
    return new PressedCase(
        new CaseNumber(row.text("case_number")).shown(),
        catalogue.version(row.number("case_type_version_id")).nameZh(),
        dueOn,
        dueOn.flatMap(day -> daysLeft(day, today, calendar)),
        staff.nameOf(officer),
        row.text("applicant_name_masked"),
        !officer.equals(reader),
        staff.nameOf(row.text("entered_by")));
  }

  private static Optional<Integer> daysLeft(
      LocalDate dueOn, LocalDate today, WorkingDayCalendar calendar) {
    try {
      return Optional.of(WorkingDaysLeft.until(dueOn, today, calendar));
    } catch (CalendarNotPublishedException unknownYear) {
      return Optional.empty();
    }
  }
}
