package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.service.GatewaySettingsFile;
import tw.caseprogress.gateway.service.MailRoutes;
import tw.caseprogress.gateway.smtp.service.BounceMailbox;

/** Reads the mailbox of bounces, where one is set up, and marks the notices that came back. */
@ApplicationScoped
public class BounceIntake {

  private static final Logger LOG = Logger.getLogger(BounceIntake.class.getName());

  @Inject private GatewaySettingsFile settings;
  @Inject private MailRoutes mails;
  @Inject private ReceiptService receipts;

  /** One look into the mailbox. */
  void read() {
    settings
        .inForce()
        .bounces()
        .ifPresent(
            mailbox -> {
              try {
                new BounceMailbox(mailbox, mails.returnPath().orElseThrow()).read(this::cameBack);
              } catch (MessagingException e) {
                LOG.log(
                    Level.WARNING,
                    "The mailbox of bounces cannot be read: {0}",
                    e.getClass().getSimpleName());
              }
            });
  }

  private void cameBack(long noticeId, String status) {
    DeliveryOutcome outcome =
        status.startsWith("4")
            ? DeliveryOutcome.TEMPORARY_FAILURE
            : DeliveryOutcome.PERMANENT_FAILURE;
    receipts.bounced(noticeId, outcome, status);
  }
}
