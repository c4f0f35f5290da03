package tw.caseprogress.batch.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.caseprogress.batch.step.CountedReader;
import tw.caseprogress.notification.service.NoticeRetryService;

/** Reads the failed notices that somebody has to look at now. */
@Named
@Dependent
public class NotificationRetryReader extends CountedReader<Long> {

  private static final int MOST = 20_000;

  @Inject private NoticeRetryService retries;

  @Override
  protected List<Long> items() {
    return retries.due(MOST);
  }

  /** What was followed up is not read again: a restart begins with what is left. */
  @Override
  public Serializable checkpointInfo() {
    return 0;
  }
}
