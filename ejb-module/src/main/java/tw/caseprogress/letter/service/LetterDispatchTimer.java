package tw.caseprogress.letter.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.job.UnbrokenTimer;

/** Hands over letters that no commit has set going, such as those whose next try is due. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LetterDispatchTimer {

  private static final Logger LOG = Logger.getLogger(LetterDispatchTimer.class.getName());

  @Inject private LetterDispatch dispatch;
  @Inject private LetterService letters;

  /** Every five seconds: one look into an index of what is queued. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void tick() {
    UnbrokenTimer.run(LOG, Level.WARNING, "Letters wait", dispatch::wake);
  }

  /** Every night: letters that were settled 90 days ago. */
  @Schedule(hour = "2", minute = "45", persistent = false)
  void forgetOld() {
    UnbrokenTimer.run(
        LOG, Level.WARNING, "Old letters are kept until tomorrow", letters::forgetOld);
  }
}
