package tw.caseprogress.batch.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.batch.step.CountedWriter;
import tw.caseprogress.notification.service.NoticeRetryService;

/** Has failed notices dealt with. */
@Named
@Dependent
public class NotificationRetryWriter extends CountedWriter {

  @Inject private NoticeRetryService retries;

  @Override
  protected void workOff(Object noticeId) {
    retries.followUp((Long) noticeId);
  }
}
