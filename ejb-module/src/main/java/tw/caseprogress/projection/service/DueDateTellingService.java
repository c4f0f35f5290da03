package tw.caseprogress.projection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.projection.DueDateMoved;
import tw.caseprogress.projection.entity.DueDateJournal;

/**
 * Has the applicants told whose due date a change of the calendar moved, each once.
 *
 * <p>Open to all callers, for a timer has no identity; only the job reaches it.
 */
@Stateless
@PermitAll
public class DueDateTellingService {

  @Inject private DueDateJournal journal;
  @Inject private Event<DueDateMoved> dueDateMoved;

  /** The lines of the journal by this change of which somebody is still to be told, in order. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Long> toTell(long calendarChangeId) {
    return journal.toTell(calendarChangeId);
  }

  /** Has the notices of these lines written, in a transaction of its own. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void tell(List<Long> dueDateChangeIds) {
    journal.takeToTell(dueDateChangeIds).forEach(dueDateMoved::fire);
  }
}
