package tw.caseprogress.disclosure.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.disclosure.CaseLook;
import tw.caseprogress.disclosure.CaseTraces;
import tw.caseprogress.disclosure.NoticeTold;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;

/**
 * Which notices a case was worth, and who looked at it, for whoever was shown its progress: that is
 * the proof of number and password.
 */
@ApplicationScoped
public class CaseTracesQuery {

  private static final int MOST = 100;

  // notice_of_case
  private static final String NOTICES =
      """
      select event, channel, recipient_role, address_masked, state,
             coalesce(delivered_at, sent_at, queued_at) as at
        from notice
       where case_file_id = ?
       order by id desc
       limit ?
      """;

  // audit_entry_case; an operator to whom a wrong password was said saw nothing
  private static final String LOOKS =
      """
      select cast(e.at at time zone 'Asia/Taipei' as date) as day, e.action,
             coalesce(e.roles, '') as roles,
             case when e.action = 'HOTLINE_LOOK_UP' then null else u.agency_code end as office,
             e.purpose, count(*) as times
        from audit_entry e left join staff_user u on u.login = e.actor
       where e.case_number = ? and e.action in (%s)
         and (e.action <> 'HOTLINE_LOOK_UP' or e.detail ->> 'outcome' = 'FOUND')
       group by 1, 2, 3, 4, 5
       order by 1 desc, min(e.id) desc
       limit ?
      """
          .formatted(
              Stream.of(
                      AuditAction.CASE_VIEWED,
                      AuditAction.CONTACT_REVEALED,
                      AuditAction.NOTICES_VIEWED,
                      AuditAction.LETTER_OPENED,
                      AuditAction.ATTACHMENT_OPENED,
                      AuditAction.SLIP_PRINTED,
                      AuditAction.CASE_NOTES_READ,
                      AuditAction.CALL_BACK_OPENED,
                      AuditAction.HOTLINE_LOOK_UP)
                  .map(action -> "'" + action + "'")
                  .collect(Collectors.joining(", ")));

  @Inject private TableReader tables;

  /** The traces of a case whose progress was shown. */
  public CaseTraces of(CaseProgress progress) {
    return new CaseTraces(
        tables.rows(NOTICES, CaseTracesQuery::notice, progress.caseFileId(), MOST),
        tables.rows(LOOKS, CaseTracesQuery::look, progress.caseNumber().digits(), MOST));
  }

  private static NoticeTold notice(Row row) {
    return new NoticeTold(
        row.constant("event", NoticeEvent.class),
        row.constant("channel", ContactChannel.class),
        row.constant("recipient_role", PartyRole.class),
        row.textIfAny("address_masked").orElse(""),
        row.constant("state", NoticeState.class),
        row.moment("at"));
  }

  private static CaseLook look(Row row) {
    return new CaseLook(
        row.date("day"),
        row.constant("action", AuditAction.class),
        roles(row.text("roles")),
        row.textIfAny("office"),
        row.textIfAny("purpose"),
        row.integer("times"));
  }

  /** A role that is no more is left out. */
  private static List<Role> roles(String names) {
    return Stream.of(names.split(" "))
        .flatMap(
            name -> Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).limit(1))
        .toList();
  }
}
