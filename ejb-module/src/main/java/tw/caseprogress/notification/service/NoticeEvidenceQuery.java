package tw.caseprogress.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.notification.CaseNotices;
import tw.caseprogress.notification.NoticeAttachment;
import tw.caseprogress.notification.NoticeCancellation;
import tw.caseprogress.notification.NoticeEvidence;
import tw.caseprogress.notification.NoticeOmission;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.notification.NoticeTry;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.security.service.CurrentCaller;

/** Reads the notices of a case as evidence, to be printed; each look is logged. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class NoticeEvidenceQuery {

  private static final String NOTICES =
      """
      select *
        from notice
       where case_file_id = ?
       order by queued_at, id
      """;

  private static final String TRIES =
      """
      select a.notice_id, a.attempted_at as at, false as receipt, a.gateway, a.outcome,
             a.message_id, a.reply
        from notice_attempt a join notice n on n.id = a.notice_id
       where n.case_file_id = ?
      union all
      select r.notice_id, r.received_at, true, r.gateway, r.outcome, r.message_id, r.reply
        from notice_receipt r join notice n on n.id = r.notice_id
       where n.case_file_id = ?
       order by at, receipt
      """;

  @Inject private CaseFileAccess access;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private NoticeOmissions omissions;
  @Inject private CallerDirectory staff;
  @Inject private TableReader tables;
  @Inject private AuditTrail auditTrail;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * The notices of a case.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public CaseNotices ofCase(CaseNumber caseNumber) {
    CaseFile caseFile = access.forReading(caseNumber);
    AgencyView agency = catalogue.agency(caseFile.origin().handlingAgencyId());
    auditTrail.record(
        AuditAction.NOTICES_VIEWED,
        Optional.of(caseNumber.digits()),
        Optional.of(agency.code()),
        Optional.empty(),
        Map.of());
    return new CaseNotices(
        caseNumber,
        agency,
        catalogue.version(caseFile.caseTypeVersionId()),
        caller.get().displayName(),
        Instant.now(clock),
        notices(caseFile.id()),
        omissions(caseFile.id()));
  }

  private List<NoticeOmission> omissions(long caseFileId) {
    return omissions.ofCase(caseFileId).stream()
        .sorted(Comparator.comparing(NoticeOmission::decidedAt))
        .map(this::byName)
        .toList();
  }

  private NoticeOmission byName(NoticeOmission omission) {
    String name = staff.nameOf(omission.decidedBy());
    return new NoticeOmission(omission.event(), omission.reason(), omission.decidedAt(), name);
  }

  private List<NoticeEvidence> notices(long caseFileId) {
    Map<Long, List<NoticeTry>> tries = tries(caseFileId);
    Map<Long, Integer> places = new HashMap<>();
    return tables.rows(
        NOTICES,
        row -> {
          places.put(row.number("id"), places.size() + 1);
          return notice(row, places, tries.getOrDefault(row.number("id"), List.of()));
        },
        caseFileId);
  }

  private Map<Long, List<NoticeTry>> tries(long caseFileId) {
    Map<Long, List<NoticeTry>> tries = new HashMap<>();
    tables.rows(
        TRIES,
        row ->
            tries.computeIfAbsent(row.number("notice_id"), id -> new ArrayList<>()).add(tried(row)),
        caseFileId,
        caseFileId);
    return tries;
  }

  private static NoticeTry tried(Row row) {
    return new NoticeTry(
        row.moment("at"),
        row.flag("receipt"),
        row.text("gateway"),
        row.constant("outcome", NoticeState.class),
        row.textIfAny("message_id"),
        row.text("reply"));
  }

  private static NoticeEvidence notice(Row row, Map<Long, Integer> places, List<NoticeTry> tries) {
    return new NoticeEvidence(
        places.get(row.number("id")),
        row.constant("event", NoticeEvent.class),
        row.constant("channel", ContactChannel.class),
        row.constant("recipient_role", PartyRole.class),
        row.text("address_masked"),
        row.textIfAny("subject"),
        row.text("body"),
        row.integer("segments"),
        row.constant("state", NoticeState.class),
        row.moment("queued_at"),
        row.momentIfAny("sent_at"),
        row.momentIfAny("delivered_at"),
        row.textIfAny("gateway"),
        row.textIfAny("message_id"),
        row.text("template_version"),
        row.constantIfAny("attachment", NoticeAttachment.class),
        Optional.ofNullable(places.get(row.number("instead_of"))),
        row.constantIfAny("cancelled_reason", NoticeCancellation.class),
        row.momentIfAny("cancelled_at"),
        tries);
  }
}
