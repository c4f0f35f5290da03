package tw.caseprogress.batch.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.batch.step.CountedReader;
import tw.caseprogress.reminder.service.ReminderService;

/** Reads the agencies whose cases are taken up the ladder. */
@Named
@Dependent
public class ReminderLadderReader extends CountedReader<Long> {

  @Inject private ReminderService reminders;

  @Override
  protected List<Long> items() {
    return reminders.agencies();
  }
}
