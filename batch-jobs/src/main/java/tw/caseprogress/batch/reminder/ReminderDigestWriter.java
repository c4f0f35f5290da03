package tw.caseprogress.batch.reminder;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.reminder.service.ReminderService;

/** Has the digests mailed. */
@Named
@Dependent
public class ReminderDigestWriter extends AbstractItemWriter {

  @Inject private ReminderService reminders;

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      AddressedDigest addressed = (AddressedDigest) item;
      reminders.send(addressed.addressee(), addressed.digest());
    }
  }
}
