package tw.caseprogress.batch.projection;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.batch.step.PagedReader;
import tw.caseprogress.projection.service.DueDateTellingService;

/** Reads the moved due dates of which the applicants are still to be told. */
@Named
@Dependent
public class MovedDueDateReader extends PagedReader {

  private static final int PAGE_LENGTH = 50;

  @Inject private DueDateTellingService telling;

  @Inject
  @BatchProperty(name = "calendarChangeId")
  private String calendarChangeId;

  public MovedDueDateReader() {
    super(PAGE_LENGTH);
  }

  @Override
  protected List<Long> ids() {
    return telling.toTell(Long.parseLong(calendarChangeId));
  }
}
