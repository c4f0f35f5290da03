package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.casefile.CaseExtended;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.ExtensionGrant;
import tw.caseprogress.casefile.ExtensionPreview;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.deadline.ExtensionRefusedException;

/**
 * Enters the extension of a case, or that one is asked for, in the caller's transaction; looks at
 * no right, nor whether the agency wants it approved of.
 */
@ApplicationScoped
public class CaseExtensions {

  @Inject private CaseDeadlines deadlines;
  @Inject private HandlingAgency handlingAgency;
  @Inject private CaseAudiences audiences;
  @Inject private CaseJournal journal;
  @Inject private Event<CaseExtended> caseExtended;

  /** Whether extensions of the case need a supervisor's approval (展期核准). */
  public boolean isApprovalNeeded(CaseFile caseFile) {
    return handlingAgency.of(caseFile).extensionApproval();
  }

  /**
   * Extends the limit once (展期), and tells the parties why.
   *
   * @param facts what else the audit trail is to say, no personal data
   * @throws ExtensionRefusedException if Administrative Procedure Act art. 51 or the type of the
   *     case forbids it
   */
  public void enter(CaseFile caseFile, ExtensionGrant grant, Map<String, String> facts) {
    Entry entry = journal.entry();
    audiences.of(caseFile).require(NoticeEvent.EXTENDED, grant.telling());
    deadlines.change(
        caseFile,
        entry,
        DueDateCause.EXTENSION,
        rules -> caseFile.clockBook(rules).extend(grant, entry));
    caseExtended.fire(
        new CaseExtended(
            caseFile.id(),
            caseFile.number(),
            grant.workingDays(),
            grant.reason(),
            grant.telling()));
    journal.log(AuditAction.CASE_EXTENDED, caseFile, facts(grant, facts));
  }

  /**
   * Enters that an extension is asked for; nothing moves, and nobody is told.
   *
   * @throws ExtensionRefusedException if {@link #enter} would be refused whoever is told
   */
  public void ask(CaseFile caseFile, ExtensionGrant grant) {
    Entry entry = journal.entry();
    audiences.of(caseFile).require(NoticeEvent.EXTENDED, grant.telling());
    deadlines.change(
        caseFile,
        entry,
        DueDateCause.EXTENSION,
        rules -> caseFile.clockBook(rules).askForExtension(grant, entry));
    journal.log(AuditAction.EXTENSION_ASKED, caseFile, facts(grant, Map.of()));
  }

  private static Map<String, String> facts(ExtensionGrant grant, Map<String, String> more) {
    Map<String, String> facts = new HashMap<>(more);
    facts.put("workingDays", Integer.toString(grant.workingDays()));
    facts.put("letter", grant.letter().map(PaperLetter::documentNumber).orElse(""));
    return facts;
  }

  /** What an extension of an open case would do to its due date, as of today. */
  public ExtensionPreview preview(CaseFile caseFile, int workingDays) {
    Optional<LocalDate> before = caseFile.dueOn();
    try {
      LocalDate after = deadlines.dueOnExtended(caseFile, workingDays, journal.entry().on());
      return new ExtensionPreview(before, Optional.of(after), Optional.empty());
    } catch (ExtensionRefusedException refused) {
      return new ExtensionPreview(before, Optional.empty(), Optional.of(refused.refusal()));
    } catch (CalendarNotPublishedException unknownYear) {
      return new ExtensionPreview(before, Optional.empty(), Optional.empty());
    }
  }
}
