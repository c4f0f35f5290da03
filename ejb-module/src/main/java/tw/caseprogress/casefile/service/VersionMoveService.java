package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseVersionChanged;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.DueDatePreview;
import tw.caseprogress.casefile.SeenCase;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.VersionMove;
import tw.caseprogress.casefile.VersionMoveOrder;
import tw.caseprogress.casefile.VersionMoveRefusal;
import tw.caseprogress.casefile.VersionMoveRefusedException;
import tw.caseprogress.casefile.VersionMoveUndoing;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.casefile.entity.ProgressEntry;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.security.Role;

/**
 * Has running cases of the caller's agency follow another version of their type, and the one before
 * again. Each call is one case and one transaction.
 */
@Stateless
@RolesAllowed(Role.Name.AGENCY_ADMINISTRATOR)
public class VersionMoveService {

  @Inject private CaseFileAccess access;
  @Inject private CaseDeadlines deadlines;
  @Inject private CaseAudiences audiences;
  @Inject private CaseJournal journal;
  @Inject private VersionMoves moves;
  @Inject private Event<CaseVersionChanged> versionChanged;

  /**
   * Moves a case; its due date is derived by the rule of the version, and the parties are told if
   * it is another.
   *
   * @throws CaseNotFoundException if there is no such case, or it belongs to another agency
   * @throws VersionMoveRefusedException if it cannot be moved, or was changed since it was seen
   * @throws CaseInputException if the version is not in force, the steps do not fit, or a reason is
   *     missing or too long
   */
  public void move(SeenCase seen, VersionMoveOrder order) {
    VersionMove move = moves.of(order);
    CaseFile caseFile = access.locked(seen.number());
    requireSeen(caseFile, seen, move);
    access.begin(caseFile, seen.version());
    Entry entry = journal.entry();
    Optional<LocalDate> before =
        deadlines.answer(
            caseFile,
            entry,
            DueDateCause.VERSION,
            rules -> {
              Optional<LocalDate> dueOn = caseFile.dueOn();
              caseFile.versionBook(rules).move(move, order.reason(), entry);
              return dueOn;
            });
    tell(caseFile, Optional.empty(), before, order.telling());
    journal.log(
        AuditAction.CASE_VERSION_MOVED,
        caseFile,
        Map.of(
            "caseType", move.to().code(),
            "from", String.valueOf(move.fromNumber()),
            "to", String.valueOf(move.toNumber())));
  }

  /**
   * Has a case follow the version again that it followed before it was moved, as long as nothing
   * was entered since.
   *
   * @throws CaseInputException if something was, or the reason is missing or too long
   * @throws tw.caseprogress.casefile.CaseChangedMeanwhileException if its version is another
   * @throws tw.caseprogress.calendar.CalendarNotPublishedException if the clock runs into a year
   *     without a calendar
   */
  @RolesAllowed(Role.Name.CASE_OFFICER)
  public void undo(CaseNumber caseNumber, int expectedVersion, VersionMoveUndoing undoing) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    Undone undone =
        deadlines.answer(
            caseFile,
            entry,
            DueDateCause.VERSION,
            rules -> {
              Optional<LocalDate> dueOn = caseFile.dueOn();
              return new Undone(caseFile.versionBook(rules).undo(undoing.reason(), entry), dueOn);
            });
    tell(caseFile, Optional.of(undone.movedOn()), undone.before(), undoing.telling());
    journal.log(AuditAction.CASE_VERSION_MOVE_UNDONE, caseFile);
  }

  /**
   * What undoing the last move of a case would do to its due date, of one that {@link
   * CaseFileAccess} has handed out in this transaction; nothing is changed. Empty if it cannot be
   * undone, or the date would lie in a year without a calendar.
   */
  @RolesAllowed(Role.Name.CASE_OFFICER)
  public Optional<DueDatePreview> previewUndo(CaseFile caseFile) {
    try {
      return caseFile
          .course()
          .movedLast()
          .flatMap(ProgressEntry::versionChange)
          .map(moved -> deadlines.previewBy(caseFile, moved.from(), journal.entry().on()));
    } catch (CalendarNotPublishedException unknownYear) {
      return Optional.empty();
    }
  }

  /** What was undone: the day of the move, and the due date until now. */
  private record Undone(LocalDate movedOn, Optional<LocalDate> before) {}

  private static void requireSeen(CaseFile caseFile, SeenCase seen, VersionMove move) {
    if (caseFile.closedOn().isPresent()) {
      throw new VersionMoveRefusedException(VersionMoveRefusal.CLOSED);
    }
    if (caseFile.caseTypeVersionId() != move.from().versionId()) {
      throw new VersionMoveRefusedException(VersionMoveRefusal.OTHER_VERSION);
    }
    if (caseFile.version() != seen.version()) {
      throw new VersionMoveRefusedException(VersionMoveRefusal.CHANGED_MEANWHILE);
    }
  }

  private void tell(
      CaseFile caseFile,
      Optional<LocalDate> undoneSince,
      Optional<LocalDate> before,
      Telling telling) {
    CaseVersionChanged changed =
        new CaseVersionChanged(
            caseFile.id(), caseFile.number(), undoneSince, before, caseFile.dueOn(), telling);
    if (changed.isDueDateMoved()) {
      audiences.of(caseFile).require(NoticeEvent.DUE_DATE_MOVED, telling);
    }
    versionChanged.fire(changed);
  }
}
