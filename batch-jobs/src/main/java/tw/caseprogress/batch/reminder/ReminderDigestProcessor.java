package tw.caseprogress.batch.reminder;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.caseprogress.reminder.ReminderAddressee;
import tw.caseprogress.reminder.service.ReminderDigestQuery;

/** Gathers what a person has not been told; filters out whom there is nothing to tell. */
@Named
@Dependent
public class ReminderDigestProcessor implements ItemProcessor {

  @Inject private ReminderDigestQuery digests;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  @Override
  public AddressedDigest processItem(Object item) {
    ReminderAddressee addressee = (ReminderAddressee) item;
    return digests
        .untold(addressee, LocalDate.parse(businessDate))
        .map(digest -> new AddressedDigest(addressee, digest))
        .orElse(null);
  }
}
