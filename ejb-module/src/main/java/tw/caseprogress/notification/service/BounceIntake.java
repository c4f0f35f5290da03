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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.gateway.GatewaySettings;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.TrustedAuthorities;
import tw.caseprogress.gateway.service.GatewaySettingsFile;
import tw.caseprogress.gateway.service.MailRoutes;
import tw.caseprogress.gateway.smtp.service.BounceMailbox;
import tw.caseprogress.gateway.smtp.service.BouncedMail;
import tw.caseprogress.letter.service.LetterService;
import tw.caseprogress.notification.BounceMailboxState;
import tw.caseprogress.notification.BounceRow;

/**
 * Reads the mailbox of bounces, where one is set up, and marks notices and letters that came back.
 */
@ApplicationScoped
public class BounceIntake {

  /** The key of the mail of a notice. */
  private static final Pattern NOTICE = Pattern.compile("notice-([0-9]{1,18})");

  private static final Logger LOG = Logger.getLogger(BounceIntake.class.getName());

  @Inject private GatewaySettingsFile settings;
  @Inject private MailRoutes mails;
  @Inject private ReceiptService receipts;
  @Inject private LetterService letters;
  @Inject private BounceRowQuery rows;
  @Inject private Clock clock;

  private final AtomicReference<Optional<String>> told = new AtomicReference<>(Optional.empty());
  private final AtomicReference<BounceMailboxState> state =
      new AtomicReference<>(BounceMailboxState.UNREAD);

  /** One look into the mailbox. */
  void read() {
    GatewaySettings inForce = settings.inForce();
    inForce.bounces().ifPresent(mailbox -> read(mailbox, inForce));
    warnOfRow();
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
    Matcher notice = NOTICE.matcher(mail.key());
    if (notice.matches()) {
      receipts.bounced(
          Long.parseLong(notice.group(1)), mail.cause().outcome(), mail.status().toString());
    } else {
      letters.cameBack(mail.key(), mail.status().toString());
    }
  }

  /** Whoever gets a row of mails back for a reason of ours has to look: nobody else would. */
  private void warnOfRow() {
    Optional<BounceRow> row = rows.ofLastHour();
    Optional<String> reply = row.map(BounceRow::reply);
    boolean news = !reply.equals(told.getAndSet(reply));
    row.filter(now -> news)
        .ifPresent(
            now ->
                LOG.log(
                    Level.SEVERE,
                    "Mails to {0} addresses came back within the hour in the same words, for a"
                        + " reason of ours: {1}. The mail server takes them and loses them later",
                    new Object[] {now.addresses(), now.reply()}));
  }

  /** How it went, on this server, since it started; empty where no mailbox is set up. */
  public Optional<BounceMailboxState> state() {
    return settings.inForce().bounces().map(mailbox -> state.get());
  }
}
