package tw.caseprogress.gateway.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.job.UnbrokenTimer;

/** Removes the files of this server's outbox that are older than the settings say. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

  private static final Logger LOG = Logger.getLogger(OutboxTimer.class.getName());

  @Inject private Outbox outbox;
  @Inject private GatewaySettingsFile settings;
  @Inject private Clock clock;

  /** Every hour, for a server of a first look runs by day. */
  @Schedule(hour = "*", minute = "50", persistent = false)
  void tick() {
    UnbrokenTimer.run(LOG, Level.WARNING, "Old files stay in the outbox", this::forgetOld);
  }

  private void forgetOld() {
    outbox.forgetBefore(Instant.now(clock).minus(settings.inForce().outboxKept()));
  }
}
