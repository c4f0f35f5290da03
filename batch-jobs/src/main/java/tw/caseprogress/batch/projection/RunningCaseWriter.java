package tw.caseprogress.batch.projection;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.job.service.JobJournal;
import tw.caseprogress.projection.ProjectedPage;
import tw.caseprogress.projection.service.DueDateProjectionService;

/**
 * Has the due dates of a page of cases written, and lists the cases that were left out.
 *
 * <p>A page that the database refuses is halved until the one bad case is found: that one is left
 * out, the others are not.
 */
@Named
@Dependent
public class RunningCaseWriter extends AbstractItemWriter {

  @Inject private DueDateProjectionService projection;
  @Inject private JobJournal journal;
  @Inject private JobContext job;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = "calendarChangeId")
  private String calendarChangeId;

  @Override
  public void writeItems(List<Object> pages) {
    for (Object item : pages) {
      @SuppressWarnings("unchecked") // what RunningCaseReader hands out
      List<Long> page = (List<Long>) item;
      project(page);
      journal.advance(job.getExecutionId(), step.getStepName(), page.size());
    }
  }

  private void project(List<Long> ids) {
    try {
      ProjectedPage page = projection.project(Long.parseLong(calendarChangeId), ids);
      page.leftOut().forEach(c -> skip("case " + c.caseNumber(), c.reason()));
    } catch (EJBException e) {
      if (ids.size() == 1) {
        skip("case file " + ids.get(0), rootOf(e).getMessage());
        return;
      }
      project(ids.subList(0, ids.size() / 2));
      project(ids.subList(ids.size() / 2, ids.size()));
    }
  }

  private void skip(String item, String reason) {
    journal.skip(job.getExecutionId(), step.getStepName(), item, String.valueOf(reason));
  }

  private static Throwable rootOf(Throwable e) {
    return e.getCause() == null ? e : rootOf(e.getCause());
  }
}
