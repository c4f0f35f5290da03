package tw.caseprogress.batch.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import tw.caseprogress.batch.step.SkipJournal;

/** Lists the people whose digest could not be handed over. */
@Named
@Dependent
public class ReminderDigestSkips extends SkipJournal {

  @Override
  protected String name(Object item) {
    return ((AddressedDigest) item).addressee().toString();
  }
}
