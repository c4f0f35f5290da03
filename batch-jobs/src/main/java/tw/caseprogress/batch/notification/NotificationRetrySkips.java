package tw.caseprogress.batch.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import tw.caseprogress.batch.step.SkipJournal;

/** Lists the notices that could not be dealt with. */
@Named
@Dependent
public class NotificationRetrySkips extends SkipJournal {

  @Override
  protected String name(Object item) {
    return "notice " + item;
  }
}
