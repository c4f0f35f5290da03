package tw.caseprogress.batch.sample;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;
import tw.caseprogress.sample.service.SampleProgress;
import tw.caseprogress.schema.TableReader;

/**
 * Starts the job {@code sample-load} once, shortly after the product has been deployed: on an
 * installation that asks for the sample and has no case yet, or whose loading was cut short.
 */
@Singleton
@Startup
@PermitAll // nobody calls it
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SampleLoadTimer {

  private static final Logger LOGGER = System.getLogger(SampleLoadTimer.class.getName());
  private static final String JOB = "sample-load";
  // the deployment, of which this bean's start is a part, has to end first
  private static final long DELAY_MILLISECONDS = 2_000;

  @Resource private TimerService timerService;
  @Inject private SampleProgress progress;
  @Inject private TableReader tables;

  @PostConstruct
  void plan() {
    if (SampleProgress.isAskedFor()) {
      timerService.createSingleActionTimer(DELAY_MILLISECONDS, new TimerConfig(JOB, false));
    }
  }

  @Timeout
  void startIfMissing() {
    try {
      JobOperator jobs = BatchRuntime.getJobOperator();
      if (isLoaded(jobs)) {
        progress.nothingToDo();
      } else {
        jobs.start(JOB, new Properties());
      }
    } catch (RuntimeException e) {
      LOGGER.log(Level.ERROR, "The sample cannot be loaded", e);
      progress.fail();
    }
  }

  private boolean isLoaded(JobOperator jobs) {
    try {
      return jobs.getJobInstances(JOB, 0, Integer.MAX_VALUE).stream()
          .flatMap(instance -> jobs.getJobExecutions(instance).stream())
          .anyMatch(execution -> execution.getBatchStatus() == BatchStatus.COMPLETED);
    } catch (NoSuchJobException neverStarted) {
      return hasCases();
    }
  }

  private boolean hasCases() {
    return tables.count("select count(*) where exists (select 1 from case_file)") > 0;
  }
}
