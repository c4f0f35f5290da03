package tw.caseprogress.batch.applicant;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.casefile.service.ApplicantIndexService;
import tw.caseprogress.job.service.JobJournal;

/** Has the names of a page of cases folded anew, and lists the cases that were left out. */
@Named
@Dependent
public class ApplicantIndexWriter extends AbstractItemWriter {

  @Inject private ApplicantIndexService applicants;
  @Inject private JobJournal journal;
  @Inject private JobContext job;
  @Inject private StepContext step;

  @Override
  public void writeItems(List<Object> pages) {
    for (Object item : pages) {
      @SuppressWarnings("unchecked") // what ApplicantIndexReader hands out
      List<Long> page = (List<Long>) item;
      applicants.fold(page).forEach(this::skip);
      journal.advance(job.getExecutionId(), step.getStepName(), page.size());
    }
  }

  private void skip(long caseFileId) {
    journal.skip(
        job.getExecutionId(),
        step.getStepName(),
        "case file " + caseFileId,
        "its name cannot be opened");
  }
}
