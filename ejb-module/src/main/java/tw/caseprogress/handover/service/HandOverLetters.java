package tw.caseprogress.handover.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CasesHandedOver;
import tw.caseprogress.casefile.CasesLeftToUnit;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.handover.HandOverLetter;
import tw.caseprogress.handover.ReceivedCase;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.letter.StaffLetter;
import tw.caseprogress.letter.service.LetterService;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.service.CallerDirectory;

/**
 * Puts a letter to the receiver in the transaction of the hand-over; of a unit to its people and
 * the supervisors, or, if none of them has a mail address, to all officers of the agency.
 *
 * <p>It tells of everything received that day, so that it may take the place of one that still
 * waits. Who has no mail address sees the cases in the worklist.
 */
@ApplicationScoped
public class HandOverLetters {

  private static final String ADDRESS = "select email from staff_user where login = ?";

  // staff_user_agency; those of the unit, and whoever shares its cases out
  private static final String OF_UNIT =
      """
      select u.login, u.email from staff_user u
        join agency a on a.code = u.agency_code
       where a.id = ? and u.active and u.email is not null
         and exists (select 1 from staff_user_role r
                      where r.staff_user_id = u.id
                        and (r.role = 'SUPERVISOR' or r.role = 'CASE_OFFICER' and u.unit = ?))
       order by u.id
      """;

  // staff_user_agency
  private static final String OFFICERS =
      """
      select u.login, u.email from staff_user u
        join agency a on a.code = u.agency_code
       where a.id = ? and u.active and u.email is not null
         and exists (select 1 from staff_user_role r
                      where r.staff_user_id = u.id and r.role = 'CASE_OFFICER')
       order by u.id
      """;

  // case_file_open_by_officer; of a unit of which nobody can be told, staff_user_agency
  private static final String RECEIVED =
      """
      select c.case_number, c.case_type_version_id, c.applicant_name_masked, c.due_on,
             e.entered_by, e.text,
             case when c.officer_login = '' then c.handling_unit end as unit
        from staff_user u
        join agency a on a.code = u.agency_code
        join case_file c on c.handling_agency_id = a.id and c.state <> 'CLOSED'
                        and c.officer_login in (u.login, '')
                        and (c.officer_login <> '' or c.handling_unit = u.unit
                             or exists (select 1 from staff_user_role s
                                         where s.staff_user_id = u.id and s.role = 'SUPERVISOR')
                             or not exists (
                                  select 1 from staff_user m
                                    join staff_user_role r on r.staff_user_id = m.id
                                   where m.agency_code = a.code and m.active
                                     and m.email is not null
                                     and (r.role = 'SUPERVISOR'
                                          or r.role = 'CASE_OFFICER'
                                             and m.unit = c.handling_unit)))
        join lateral (
          select p.entered_by, p.text, p.entered_on from progress_entry p
           where p.case_file_id = c.id and p.kind = 'HANDED_OVER' and p.text <> ''
           order by p.id desc limit 1) e on e.entered_on = ?
       where u.login = ?
       order by c.due_on nulls last, c.id
      """;

  @Inject private TableReader tables;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private CallerDirectory staff;
  @Inject private LetterService letters;
  @Inject private Clock clock;

  void handedOver(@Observes CasesHandedOver handedOver) {
    String login = handedOver.toLogin();
    Optional<String> address =
        tables.first(ADDRESS, row -> row.textIfAny("email"), login).flatMap(email -> email);
    address.ifPresent(email -> put(login, email));
  }

  void leftToUnit(@Observes CasesLeftToUnit left) {
    List<Addressee> ofUnit =
        tables.rows(OF_UNIT, HandOverLetters::addressee, left.agencyId(), left.unit());
    List<Addressee> told =
        ofUnit.isEmpty()
            ? tables.rows(OFFICERS, HandOverLetters::addressee, left.agencyId())
            : ofUnit;
    told.forEach(one -> put(one.login(), one.email()));
  }

  /** Somebody who is told, and where. */
  private record Addressee(String login, String email) {}

  private static Addressee addressee(Row row) {
    return new Addressee(row.text("login"), row.text("email"));
  }

  private void put(String login, String email) {
    LocalDate today = LocalDate.now(clock);
    List<ReceivedCase> received = tables.rows(RECEIVED, this::received, today, login);
    HandOverLetter letter = HandOverLetter.of(today, received);
    letters.put(
        new StaffLetter(
            LetterKind.HAND_OVER,
            today,
            login,
            email,
            StaffLetter.key(
                "hand-over",
                today,
                login,
                received.stream().map(ReceivedCase::caseNumber).toList()),
            letter.subject(),
            letter.text(),
            letter.html()));
  }

  private ReceivedCase received(Row row) {
    return new ReceivedCase(
        new CaseNumber(row.text("case_number")).shown(),
        catalogue.version(row.number("case_type_version_id")).nameZh(),
        row.text("applicant_name_masked"),
        row.textIfAny("unit"),
        row.dateIfAny("due_on"),
        staff.nameOf(row.text("entered_by")),
        row.text("text"));
  }
}
