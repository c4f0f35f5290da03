package tw.caseprogress.batch.projection;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.batch.step.PagedReader;
import tw.caseprogress.projection.service.DueDateProjectionService;

/** Reads which running cases a change of the calendar may move. */
@Named
@Dependent
public class RunningCaseReader extends PagedReader {

  private static final int PAGE_LENGTH = 2_000;

  @Inject private DueDateProjectionService projection;

  @Inject
  @BatchProperty(name = "calendarChangeId")
  private String calendarChangeId;

  public RunningCaseReader() {
    super(PAGE_LENGTH);
  }

  @Override
  protected List<Long> ids() {
    return projection.candidates(Long.parseLong(calendarChangeId));
  }
}
