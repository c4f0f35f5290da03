package tw.caseprogress.security.service;

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

/** Throws failures away that count no more. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GuessTimer {

  private static final Logger LOG = Logger.getLogger(GuessTimer.class.getName());

  @Inject private GuessGuard guard;

  @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
  void tick() {
    UnbrokenTimer.run(LOG, Level.WARNING, "Old failures are kept a minute longer", guard::tidy);
  }
}
