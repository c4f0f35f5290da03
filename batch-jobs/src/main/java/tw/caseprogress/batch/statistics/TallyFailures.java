package tw.caseprogress.batch.statistics;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.batch.step.StepFailures;

/**
 * Tells the journal why the part of an agency broke off.
 *
 * <p>The runtime asks it for the step as a whole too, which never has an exception of its own.
 */
@Named
@Dependent
public class TallyFailures extends StepFailures {

  @Inject
  @BatchProperty(name = "execution")
  private String execution;

  /** As the part was told: its own context has another number. */
  @Override
  protected long executionId() {
    return Long.parseLong(execution);
  }
}
