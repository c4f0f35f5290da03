package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.gateway.GatewaySettings;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.TrustedAuthorities;
import tw.caseprogress.gateway.service.GatewaySettingsFile;
import tw.caseprogress.gateway.service.MailRoutes;
import tw.caseprogress.gateway.smtp.service.BounceMailbox;
import tw.caseprogress.gateway.smtp.service.BouncedMail;
import tw.caseprogress.notification.BounceMailboxState;

/** Reads the mailbox of bounces, where one is set up, and marks the notices that came back. */
@ApplicationScoped
public class BounceIntake {

  private static final Logger LOG = Logger.getLogger(BounceIntake.class.getName());

  @Inject private GatewaySettingsFile settings;
  @Inject private MailRoutes mails;
  @Inject private ReceiptService receipts;
  @Inject private Clock clock;

  private final AtomicReference<BounceMailboxState> state =
      new AtomicReference<>(BounceMailboxState.UNREAD);

  /** One look into the mailbox. */
  void read() {
    GatewaySettings inForce = settings.inForce();
    inForce.bounces().ifPresent(mailbox -> read(mailbox, inForce));
  }

  private void read(GatewayUrl mailbox, GatewaySettings inForce) {
    try {
      BounceMailbox.Found found = open(mailbox, inForce).read(this::cameBack);
      BounceMailboxState before =
          state.getAndUpdate(
              known -> known.read(Instant.now(clock), found.bounces(), found.others()));
      if (before.isFailing()) {
        LOG.log(Level.INFO, "The mailbox of bounces can be read again");
      }
    } catch (MessagingException | IllegalArgumentException e) {
      String why = BounceMailbox.why(e);
      BounceMailboxState before =
          state.getAndUpdate(known -> known.failed(Instant.now(clock), why));
      // every two minutes the same would hide what else is in the log
      boolean news = !before.fault().equals(Optional.of(why));
      LOG.log(news ? Level.WARNING : Level.FINE, "The mailbox of bounces cannot be read: " + why);
    }
  }

  private BounceMailbox open(GatewayUrl mailbox, GatewaySettings inForce) {
    return new BounceMailbox(
        mailbox, mails.returnPath().orElseThrow(), TrustedAuthorities.of(inForce.authorities()));
  }

  /**
   * Deletes a portion of the mails that were filed and came before a moment.
   *
   * @return how many; none where no mailbox is set up
   * @throws IllegalStateException if the mailbox cannot be read
   */
  int forget(Instant before, int most) {
    GatewaySettings inForce = settings.inForce();
    if (inForce.bounces().isEmpty()) {
      return 0;
    }
    try {
      return open(inForce.bounces().get(), inForce).forget(before, most);
    } catch (MessagingException e) {
      throw new IllegalStateException(BounceMailbox.why(e), e);
    }
  }

  private void cameBack(BouncedMail mail) {
    receipts.bounced(mail.noticeId(), mail.cause().outcome(), mail.status().toString());
  }

  /** How it went, on this server, since it started; empty where no mailbox is set up. */
  public Optional<BounceMailboxState> state() {
    return settings.inForce().bounces().map(mailbox -> state.get());
  }
}
