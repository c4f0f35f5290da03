package tw.caseprogress.batch.statistics;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.batch.step.StepFailures;
import tw.caseprogress.job.service.JobJournal;
import tw.caseprogress.statistics.AgencyDay;
import tw.caseprogress.statistics.service.DeadlineStatisticsService;

/**
 * Has days of one agency counted and kept, and lists what had to be left out: rows that do not add
 * up, or a whole day that could not be counted, which the next night tries again.
 *
 * <p>Tells itself why it broke off: the runtime asks no listener in the parts of a step.
 */
@Named
@Dependent
public class TallyWriter extends AbstractItemWriter {

  private static final String STEP = "tally";

  @Inject private DeadlineStatisticsService statistics;
  @Inject private JobJournal journal;

  @Inject
  @BatchProperty(name = "agency")
  private String agency;

  @Inject
  @BatchProperty(name = "execution")
  private String execution;

  @Override
  public void writeItems(List<Object> days) {
    try {
      days.forEach(day -> tally((LocalDate) day));
      // at last: the parts share the row, and would wait for each other while they count
      journal.advance(Long.parseLong(execution), STEP, days.size());
    } catch (RuntimeException e) {
      journal.broke(Long.parseLong(execution), STEP, StepFailures.kinds(e));
      throw e;
    }
  }

  private void tally(LocalDate day) {
    try {
      statistics.tally(Long.parseLong(agency), day).ifPresent(this::list);
    } catch (EJBException e) {
      skip(day.toString(), String.valueOf(e.getMessage()));
    }
  }

  private void list(AgencyDay day) {
    day.unbalanced()
        .forEach(
            group -> skip("case type " + group.caseTypeId(), "does not add up: " + group.tally()));
    day.strange().forEach(row -> skip(day.businessDate().toString(), row));
  }

  private void skip(String item, String reason) {
    journal.skip(Long.parseLong(execution), STEP, "agency " + agency + ", " + item, reason);
  }
}
