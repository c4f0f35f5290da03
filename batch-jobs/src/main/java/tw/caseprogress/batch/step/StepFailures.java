package tw.caseprogress.batch.step;

import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tw.caseprogress.job.service.JobJournal;

/** Tells the journal why a step broke off. */
@Named
@Dependent
public class StepFailures extends AbstractStepListener {

  private static final int DEEPEST = 6;

  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private JobJournal journal;

  @Override
  public void afterStep() {
    Exception failure = step.getException();
    if (failure != null) {
      journal.broke(job.getExecutionId(), step.getStepName(), kinds(failure));
    }
  }

  /** The kinds of an exception and its causes: their messages may hold anything, they do not. */
  public static String kinds(Throwable failure) {
    List<String> kinds = new ArrayList<>();
    for (Throwable cause = failure;
        cause != null && kinds.size() < DEEPEST;
        cause = cause.getCause()) {
      String kind = cause.getClass().getSimpleName();
      kinds.add(cause instanceof SQLException sql ? kind + " " + sql.getSQLState() : kind);
    }
    return String.join(" ← ", kinds);
  }
}
