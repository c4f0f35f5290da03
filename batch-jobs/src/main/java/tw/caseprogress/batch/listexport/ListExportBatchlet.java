package tw.caseprogress.batch.listexport;

import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.job.service.JobJournal;
import tw.caseprogress.listexport.ExportStoppedException;
import tw.caseprogress.listexport.ListExport;
import tw.caseprogress.listexport.service.ListExportWork;
import tw.caseprogress.listexport.service.ListExportWriter;

/**
 * Writes list after list. One that cannot be written is listed, tried again with the next round,
 * and given up after some; the others are written.
 *
 * <p>No transaction around it: a list takes minutes, and each note of its progress has its own.
 */
@Named
@Dependent
public class ListExportBatchlet implements Batchlet {

  private static final Logger LOG = Logger.getLogger(ListExportBatchlet.class.getName());

  @Inject private ListExportWork work;
  @Inject private ListExportWriter writer;
  @Inject private JobJournal journal;
  @Inject private JobContext job;
  @Inject private StepContext step;

  private volatile boolean stopping;

  @Override
  public String process() {
    work.removeExpired();
    journal.begin(job.getExecutionId(), step.getStepName(), work.waiting().cases(), 0);
    Optional<ListExport> next = work.begin();
    while (next.isPresent()) {
      try {
        write(next.get());
      } catch (ExportStoppedException e) {
        return "STOPPED";
      }
      next = work.begin();
    }
    return "COMPLETED";
  }

  @Override
  public void stop() {
    stopping = true;
  }

  private void write(ListExport export) {
    try {
      writer.write(export, this::advance);
    } catch (ExportStoppedException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The list " + export.id() + " could not be written", e);
      journal.skip(job.getExecutionId(), step.getStepName(), "list " + export.id(), e.toString());
    }
  }

  private void advance(long rows) {
    journal.advance(job.getExecutionId(), step.getStepName(), rows);
    if (stopping) {
      throw new ExportStoppedException();
    }
  }
}
