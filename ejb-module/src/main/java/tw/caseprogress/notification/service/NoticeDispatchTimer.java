package tw.caseprogress.notification.service;

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
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.gateway.service.GatewayWatch;
import tw.caseprogress.job.UnbrokenTimer;

/**
 * Hands over what no commit has set going, such as after a restart, and keeps the gateways in view.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeDispatchTimer {

  private static final Logger LOG = Logger.getLogger(NoticeDispatchTimer.class.getName());

  @Inject private NoticeDispatch dispatch;
  @Inject private GatewayWatch gateways;
  @Inject private ReceiptService receipts;
  @Inject private ReceiptPaceQuery paces;
  @Inject private UnmatchedReceiptQuery unmatched;
  @Inject private BounceIntake bounces;
  @Inject private OfficeClock clock;

  /** Every second: one look into an index of what is queued. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void tick() {
    attempt("What is queued waits for the next second", dispatch::wake);
  }

  /** Every ten seconds: switches, receipts, links. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void look() {
    if (!clock.isElsewhere()) {
      attempt("Gateways stay switched as they are", gateways::applySwitches);
      attempt("Receipts that wait for their notice wait on", receipts::settleWaiting);
      attempt("Slow gateways keep their part", () -> paces.slowGateways().forEach(gateways::slow));
      attempt("Gateways whose link is down are not listened to", gateways::listen);
    }
  }

  /** Every two minutes: the mailbox of bounces. */
  @Schedule(hour = "*", minute = "*/2", second = "5", persistent = false)
  void readBounces() {
    if (!clock.isElsewhere()) {
      attempt("Mails that came back stay in the mailbox", bounces::read);
    }
  }

  /** Every hour: receipts that nobody can read. */
  @Schedule(hour = "*", minute = "20", persistent = false)
  void warnOfUnmatchedReceipts() {
    if (!clock.isElsewhere()) {
      attempt("Nobody is told of receipts that find no notice", unmatched::warn);
    }
  }

  private static void attempt(String otherwise, Runnable work) {
    UnbrokenTimer.run(LOG, Level.WARNING, otherwise, work);
  }
}
