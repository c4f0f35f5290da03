package tw.caseprogress.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.notification.KeptNoticeText;
import tw.caseprogress.notification.KeyStepName;
import tw.caseprogress.notification.NoticeTemplate;
import tw.caseprogress.notification.NoticeTextChanged;
import tw.caseprogress.notification.NoticeTextFault;
import tw.caseprogress.notification.NoticeTextKey;
import tw.caseprogress.notification.NoticeTextRefusedException;
import tw.caseprogress.notification.NoticeTexts;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.CurrentCaller;

/**
 * What administrators do to the texts of notices: the city's for every agency, an agency's for its
 * own. Whose text it is follows from who calls; no other can be named.
 *
 * <p>Every command names the version that the caller has seen last, 0 if there was none.
 */
@Stateless
@RolesAllowed({Role.Name.AGENCY_ADMINISTRATOR, Role.Name.SYSTEM_ADMINISTRATOR})
public class NoticeTextService {

  private static final String ADD =
      """
      insert into notice_text
        (agency_code, event, channel, language, case_type_code, step_name,
         subject, body, saved_by, saved_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
      """;

  @Inject private TableWriter writer;
  @Inject private NoticeTextReader reader;
  @Inject private NoticeTextQuery query;
  @Inject private AgencyScope scope;
  @Inject private CurrentCaller caller;
  @Inject private AuditTrail auditTrail;
  @Inject private Event<NoticeTextChanged> changed;
  @Inject private Clock clock;

  /**
   * Takes a text into use for all notices written from now on.
   *
   * @throws NoticeTextRefusedException with every fault, or none if somebody else saved one
   * @throws NoSuchElementException if it is for a step of a case type that the caller does not see
   */
  public void save(NoticeTextKey key, long seen, NoticeTemplate template) {
    key.step().ifPresent(step -> query.step(step).orElseThrow());
    List<NoticeTextFault> faults =
        template.faults(key.event(), key.channel(), query.names(key.language()));
    if (!faults.isEmpty()) {
      throw new NoticeTextRefusedException(faults);
    }
    add(key, seen, Optional.of(template));
  }

  /**
   * Gives the own text up: the city's is used again, or the delivered one.
   *
   * @throws NoticeTextRefusedException if there is none, or somebody else saved one
   */
  public void backToDefault(NoticeTextKey key, long seen) {
    add(key, seen, Optional.empty());
  }

  private void add(NoticeTextKey key, long seen, Optional<NoticeTemplate> template) {
    Optional<String> agency = scope.confinedTo();
    writer.lock("notice_text " + agency.orElse("") + " " + key);
    Optional<KeptNoticeText> before = reader.versions(agency, key).stream().findFirst();
    boolean own = before.flatMap(KeptNoticeText::template).isPresent();
    if (before.map(KeptNoticeText::id).orElse(0L) != seen || (template.isEmpty() && !own)) {
      throw new NoticeTextRefusedException(List.of());
    }
    long id =
        writer
            .returning(
                ADD,
                row -> row.number(1),
                agency.orElse(null),
                key.event().name(),
                key.channel().name(),
                key.language().name(),
                key.step().map(KeyStepName::caseTypeCode).orElse(null),
                key.step().map(KeyStepName::nameZh).orElse(null),
                template.flatMap(NoticeTemplate::subject).orElse(null),
                template.map(NoticeTemplate::body).orElse(null),
                caller.get().login(),
                Instant.now(clock))
            .get(0);
    String from =
        before
            .filter(one -> one.template().isPresent())
            .map(KeptNoticeText::edition)
            .orElse(NoticeTexts.VERSION);
    String to = template.isPresent() ? "T" + id : NoticeTexts.VERSION;
    auditTrail.recordAt(
        AuditAction.NOTICE_TEXT_CHANGED,
        agency,
        Map.of("text", key.toString(), "edition", from + " → " + to));
    changed.fire(new NoticeTextChanged());
  }
}
