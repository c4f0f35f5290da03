package tw.caseprogress.batch.reminder;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.caseprogress.batch.step.CountedWriter;
import tw.caseprogress.reminder.service.ReminderService;

/** Has the cases of an agency taken to the rungs that they have reached. */
@Named
@Dependent
public class ReminderLadderWriter extends CountedWriter {

  @Inject private ReminderService reminders;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  @Override
  protected void workOff(Object agencyId) {
    reminders.climb(reminders.reached((Long) agencyId, LocalDate.parse(businessDate)));
  }
}
