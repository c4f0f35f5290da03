package tw.caseprogress.batch.reminder;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.batch.reminder.ReminderLadderProcessor.AgencyClimb;
import tw.caseprogress.reminder.service.ReminderService;

/** Has the cases taken to their rungs. */
@Named
@Dependent
public class ReminderLadderWriter extends AbstractItemWriter {

  @Inject private ReminderService reminders;

  @Override
  public void writeItems(List<Object> agencies) {
    agencies.forEach(agency -> reminders.climb(((AgencyClimb) agency).reached()));
  }
}
