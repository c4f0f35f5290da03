package tw.caseprogress.batch.reminder;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.reminder.ReachedRung;
import tw.caseprogress.reminder.service.ReminderService;

/** Has the ladder say which cases of an agency have reached a rung. */
@Named
@Dependent
public class ReminderLadderProcessor implements ItemProcessor {

  @Inject private ReminderService reminders;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  @Override
  public AgencyClimb processItem(Object agencyId) {
    List<ReachedRung> reached = reminders.reached((Long) agencyId, LocalDate.parse(businessDate));
    return new AgencyClimb(reached);
  }

  /** What one agency's cases have reached. */
  record AgencyClimb(List<ReachedRung> reached) {}
}
