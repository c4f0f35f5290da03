package tw.caseprogress.batch.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.batch.step.CountedReader;
import tw.caseprogress.reminder.ReminderAddressee;
import tw.caseprogress.reminder.service.ReminderDigestQuery;

/** Reads everybody who may be reminded. */
@Named
@Dependent
public class ReminderDigestReader extends CountedReader<ReminderAddressee> {

  @Inject private ReminderDigestQuery digests;

  @Override
  protected List<ReminderAddressee> items() {
    return digests.addressees();
  }
}
