package tw.caseprogress.audit.service;

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

/** Writes the counts of refusals each minute, when nothing else does. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTimer {

  private static final Logger LOG = Logger.getLogger(AuditTimer.class.getName());

  @Inject private RefusalLog refusals;

  @Schedule(hour = "*", minute = "*", second = "5", persistent = false)
  void tick() {
    UnbrokenTimer.run(LOG, Level.WARNING, "Refusals are counted later", refusals::tellOver);
  }
}
