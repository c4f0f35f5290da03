package tw.caseprogress.approval.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tw.caseprogress.approval.ApprovalLetter;
import tw.caseprogress.approval.ExtensionAsked;
import tw.caseprogress.approval.ExtensionDeclined;
import tw.caseprogress.approval.ListedRequest;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.letter.StaffLetter;
import tw.caseprogress.letter.service.LetterService;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;

/**
 * Puts a letter to each supervisor of the agency when an extension is asked for, and to the officer
 * when one is declined, in the transaction of the command.
 *
 * <p>It tells of all of that day, so that it may take the place of one that still waits. Who has no
 * mail address sees the task in the worklist.
 */
@ApplicationScoped
public class ApprovalLetters {

  // staff_user_agency; whoever asked approves of nothing of the own
  private static final String SUPERVISORS =
      """
      select u.login, u.email from staff_user u
        join agency a on a.code = u.agency_code
       where a.id = ? and u.login <> ? and u.active and u.email is not null
         and exists (select 1 from staff_user_role r
                      where r.staff_user_id = u.id and r.role in ('SUPERVISOR', 'AGENCY_HEAD'))
       order by u.id
      """;

  private static final String ADDRESS =
      "select login, email from staff_user where login = ? and active and email is not null";

  // extension_request_waiting
  private static final String WAITING =
      """
      select r.id, c.case_number, c.case_type_version_id, c.due_on, r.working_days,
             coalesce(u.display_name, r.asked_by) as by_name
        from extension_request r
        join case_file c on c.id = r.case_file_id
        left join staff_user u on u.login = r.asked_by
       where r.state = 'WAITING' and r.asked_at >= ? and c.handling_agency_id = ?
         and r.asked_by <> ?
       order by c.due_on nulls last, r.id
      """;

  // case_file_open_by_officer, then extension_request_of_case
  private static final String DECLINED =
      """
      select r.id, c.case_number, c.case_type_version_id, c.due_on, r.working_days,
             coalesce(u.display_name, r.ended_by) as by_name
        from case_file c
        join staff_user o on o.login = ?
        join agency a on a.code = o.agency_code and a.id = c.handling_agency_id
        join extension_request r on r.case_file_id = c.id
        left join staff_user u on u.login = r.ended_by
       where c.state <> 'CLOSED' and r.state = 'DECLINED' and r.ended_at >= ?
         and c.officer_login in (o.login, '')
         and (c.officer_login <> '' or r.asked_by = o.login)
       order by c.due_on nulls last, r.id
      """;

  @Inject private TableReader tables;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private LetterService letters;
  @Inject private Clock clock;

  void asked(@Observes ExtensionAsked asked) {
    LocalDate today = LocalDate.now(clock);
    for (Addressee one :
        tables.rows(SUPERVISORS, ApprovalLetters::addressee, asked.agencyId(), asked.askedBy())) {
      List<Listed> waiting =
          tables.rows(WAITING, this::listed, startOf(today), asked.agencyId(), one.login());
      put(
          LetterKind.EXTENSION_ASKED,
          one,
          today,
          waiting,
          ApprovalLetter.ofWaiting(today, requests(waiting)));
    }
  }

  void declined(@Observes ExtensionDeclined declined) {
    LocalDate today = LocalDate.now(clock);
    for (Addressee one : tables.rows(ADDRESS, ApprovalLetters::addressee, declined.toLogin())) {
      List<Listed> all = tables.rows(DECLINED, this::listed, one.login(), startOf(today));
      put(
          LetterKind.EXTENSION_DECLINED,
          one,
          today,
          all,
          ApprovalLetter.ofDeclined(today, requests(all)));
    }
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  /** Somebody who is told, and where. */
  private record Addressee(String login, String email) {}

  /** A request with its id, by which a letter is another. */
  private record Listed(long id, ListedRequest request) {}

  private static Addressee addressee(Row row) {
    return new Addressee(row.text("login"), row.text("email"));
  }

  private Listed listed(Row row) {
    return new Listed(
        row.number("id"),
        new ListedRequest(
            new CaseNumber(row.text("case_number")).shown(),
            catalogue.version(row.number("case_type_version_id")).nameZh(),
            row.integer("working_days"),
            row.dateIfAny("due_on"),
            row.text("by_name")));
  }

  private static List<ListedRequest> requests(List<Listed> listed) {
    return listed.stream().map(Listed::request).toList();
  }

  private void put(
      LetterKind kind, Addressee to, LocalDate day, List<Listed> listed, ApprovalLetter letter) {
    letters.put(
        new StaffLetter(
            kind,
            day,
            to.login(),
            to.email(),
            key(kind, to.login(), day, listed),
            letter.subject(),
            letter.text(),
            letter.html()));
  }

  /** Another one as soon as it lists another request: only then the letter is written anew. */
  private static String key(LetterKind kind, String login, LocalDate day, List<Listed> listed) {
    long latest = listed.stream().mapToLong(Listed::id).max().orElse(0);
    return String.join(
        "-",
        kind == LetterKind.EXTENSION_ASKED ? "extension-asked" : "extension-declined",
        DateTimeFormatter.BASIC_ISO_DATE.format(day),
        login,
        Long.toString(latest));
  }
}
