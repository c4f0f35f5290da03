package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseReachedAgency;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;

/** Gives one case away, and writes down from whom to whom it went. */
@ApplicationScoped
class CaseGiving {

  @Inject private CaseJournal journal;
  @Inject private CaseDeadlines deadlines;
  @Inject private CaseMoves moves;
  @Inject private AgencyCatalogue agencies;
  @Inject private CaseAudiences audiences;
  @Inject private Event<CaseReachedAgency> caseReachedAgency;

  /**
   * Gives a case to an officer of its unit.
   *
   * @param meantFor for whom the officer stands in, or the officer
   */
  void toOfficer(CaseFile caseFile, String officer, String meantFor, String reason) {
    Map<String, String> facts = facts(caseFile, officer);
    caseFile.handlingBook().handTo(officer, reason, journal.entry());
    if (!meantFor.equals(officer)) {
      facts.put("standsInFor", meantFor);
    }
    journal.log(AuditAction.CASE_HANDED_OVER, caseFile, facts);
  }

  /**
   * Gives a case to a unit. At another agency its due date stays, unless the offices there were
   * closed on other days, of which the parties are told; both agencies find it in their trail.
   *
   * @param officer empty text: whoever takes the case
   */
  void toUnit(CaseFile caseFile, HandlingPlace to, String officer, String reason, Telling telling) {
    HandlingPlace from = caseFile.origin().place();
    Map<String, String> facts = facts(caseFile, officer);
    facts.put("unit", to.unit());
    Entry entry = journal.entry();
    moves.note(caseFile.id(), from, caseFile.origin().officerLogin(), to, entry.on());
    if (from.agencyId() == to.agencyId()) {
      caseFile.handlingBook().move(to, officer, reason, List.of(), entry);
      journal.log(AuditAction.CASE_HANDED_OVER, caseFile, facts);
    } else {
      facts.put("agency", agencies.agency(to.agencyId()).code());
      journal.log(AuditAction.CASE_HANDED_OVER, caseFile, facts);
      Optional<LocalDate> before =
          deadlines.answer(
              caseFile,
              entry,
              DueDateCause.HANDED_OVER,
              rules -> {
                Optional<LocalDate> dueOn = caseFile.dueOn();
                caseFile
                    .handlingBook()
                    .move(to, officer, reason, List.of(agencies(from, to)), entry);
                return dueOn;
              });
      journal.log(AuditAction.CASE_HANDED_OVER, caseFile, facts);
      tell(caseFile, before, telling);
    }
  }

  private void tell(CaseFile caseFile, Optional<LocalDate> before, Telling telling) {
    CaseReachedAgency reached =
        new CaseReachedAgency(caseFile.id(), caseFile.number(), before, caseFile.dueOn(), telling);
    if (reached.isDueDateMoved()) {
      audiences.of(caseFile).require(NoticeEvent.DUE_DATE_MOVED, telling);
    }
    caseReachedAgency.fire(reached);
  }

  private static Map<String, String> facts(CaseFile caseFile, String officer) {
    return new HashMap<>(Map.of("from", caseFile.origin().officerLogin(), "to", officer));
  }

  private CorrectedValue agencies(HandlingPlace from, HandlingPlace to) {
    return new CorrectedValue(
        CorrectedField.HANDLING_AGENCY, names(from.agencyId()), names(to.agencyId()));
  }

  private String names(long agencyId) {
    AgencyView agency = agencies.agency(agencyId);
    return agency.nameZh() + CorrectedField.PART + agency.nameEn();
  }
}
