package tw.caseprogress.calendar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.service.AuditTrail;
import tw.caseprogress.calendar.CalendarBook;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.calendar.CalendarChanged;
import tw.caseprogress.calendar.CalendarChangedMeanwhileException;
import tw.caseprogress.calendar.CalendarProposal;
import tw.caseprogress.calendar.CalendarYear;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.calendar.entity.CalendarRepository;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.typed.TypedLine;

/**
 * Changes the calendar; each change is one transaction, audited, and reaches the running cases
 * after its commit.
 *
 * <p>Every command takes the number of the change that the caller's preview was made after, and
 * throws {@link CalendarChangedMeanwhileException} if a later one came between.
 */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
public class CalendarService {

  @Inject private CalendarRepository repository;
  @Inject private CurrentCaller currentCaller;
  @Inject private AuditTrail auditTrail;
  @Inject private Clock clock;
  @Inject private Event<CalendarChanged> calendarChanged;

  /**
   * Takes an official file over as the next edition of its year.
   *
   * @param year the year as it was read from the file
   * @param fileName the name of the file, kept with the edition
   * @param content the file as it came
   * @return the number of the change
   */
  public long issue(CalendarYear year, String fileName, byte[] content, long seenChange) {
    CalendarBook book = book(seenChange);
    CalendarProposal proposal = new CalendarProposal.NewEdition(year);
    long change = add(proposal, book, fileName);
    int edition = book.year(year.year()).map(CalendarYear::edition).orElse(0) + 1;
    repository.add(change, CalendarYear.of(year.year(), edition, year.days()), fileName, content);
    return changed(
        change,
        AuditAction.CALENDAR_CHANGED,
        Map.of("year", String.valueOf(year.year()), "edition", String.valueOf(edition)));
  }

  /**
   * Enters a closure, for a day past, present or to come.
   *
   * @throws IllegalArgumentException if its event or its source says nothing: both become open data
   * @return the number of the change
   */
  public long enter(OfficeClosure closure, long seenChange) {
    requireWords(closure.eventZh());
    requireWords(closure.eventEn());
    requireWords(closure.source());
    CalendarBook book = book(seenChange);
    long change = add(new CalendarProposal.NewClosure(closure), book, closure.source());
    repository.add(change, closure);
    return changed(change, AuditAction.CLOSURE_ENTERED, facts(closure));
  }

  /**
   * Withdraws a closure that was entered wrongly; it stays readable.
   *
   * @return the number of the change
   * @throws IllegalArgumentException if the reason says nothing
   * @throws tw.caseprogress.calendar.ClosureNotStandingException if there is none, or it was
   *     withdrawn before
   */
  public long withdraw(long closureId, String reason, long seenChange) {
    requireWords(reason);
    CalendarBook book = book(seenChange);
    CalendarProposal.Withdrawal proposal = new CalendarProposal.Withdrawal(closureId);
    OfficeClosure closure = proposal.closure(book);
    long change = add(proposal, book, reason);
    repository.withdraw(change, closureId, reason);
    return changed(change, AuditAction.CLOSURE_WITHDRAWN, facts(closure));
  }

  private static void requireWords(String text) {
    if (TypedLine.isBlank(text)) {
      throw new IllegalArgumentException("A change of the calendar needs words");
    }
  }

  private CalendarBook book(long seenChange) {
    long latest = repository.lockForChange();
    if (latest != seenChange) {
      throw new CalendarChangedMeanwhileException(seenChange, latest);
    }
    return repository.read();
  }

  private long add(CalendarProposal proposal, CalendarBook book, String sourceDocument) {
    List<LocalDate> days = proposal.changedDays(book);
    return repository.add(
        new CalendarChange(
            0,
            proposal.kind(),
            days.stream().findFirst(),
            days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
            proposal.area(book),
            sourceDocument,
            currentCaller.get().login(),
            Instant.now(clock)));
  }

  private long changed(long change, AuditAction action, Map<String, String> facts) {
    Map<String, String> detail = new TreeMap<>(facts);
    detail.put("calendarChange", String.valueOf(change));
    auditTrail.record(action, detail);
    calendarChanged.fire(new CalendarChanged(change));
    return change;
  }

  private static Map<String, String> facts(OfficeClosure closure) {
    return Map.of(
        "closedOn", closure.closedOn().toString(),
        "extent", closure.extent().name(),
        "area", closure.area().name());
  }
}
