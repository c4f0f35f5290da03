package tw.caseprogress.batch.projection;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.projection.service.DueDateProjectionService;

/** Notes that the change has reached the running cases, so that no timer starts it again. */
@Named
@Dependent
public class FinishProjectionBatchlet extends AbstractBatchlet {

  @Inject private DueDateProjectionService projection;

  @Inject
  @BatchProperty(name = "calendarChangeId")
  private String calendarChangeId;

  @Override
  public String process() {
    projection.finish(Long.parseLong(calendarChangeId));
    return "COMPLETED";
  }
}
