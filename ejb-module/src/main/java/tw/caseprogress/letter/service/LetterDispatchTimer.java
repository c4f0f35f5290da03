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

  /** Every five seconds: one look into an index of what is queued. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void tick() {
    UnbrokenTimer.run(LOG, Level.WARNING, "Letters wait", dispatch::wake);
  }
}
