package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.MailAttachment;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.notification.ClaimedNotice;
import tw.caseprogress.slip.PrintedSlip;
import tw.caseprogress.slip.service.MailedSlipQuery;
import tw.caseprogress.slip.service.SlipPrinter;

/**
 * Puts to a mail what goes with it, before any gateway is asked to take it.
 *
 * <p>The case is read in a short transaction of its own; none is open while the file is made. A
 * mail whose file cannot be made does not leave without it: that is a failure of ours, to be tried
 * again, and no fault of a gateway.
 */
@ApplicationScoped
class NoticeAttachments {

  private static final Logger LOG = Logger.getLogger(NoticeAttachments.class.getName());

  // with the drawing it fits into what a claim keeps beyond a hand-over (Lease.MARGIN)
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final MailedSlipQuery slips;
  private final SlipPrinter printer;

  protected NoticeAttachments() {
    this(null, null);
  }

  @Inject
  NoticeAttachments(MailedSlipQuery slips, SlipPrinter printer) {
    this.slips = slips;
    this.printer = printer;
  }

  /**
   * The mail of a notice with the file that goes with it; the mail itself if none does.
   *
   * @throws HandOverFailedException if the file could not be made
   */
  OutgoingMail complete(ClaimedNotice notice, OutgoingMail mail) {
    if (notice.attachment().isEmpty()) {
      return mail;
    }
    try {
      PrintedSlip slip =
          printer.print(slips.slip(notice.caseFileId(), notice.language()), PATIENCE);
      return mail.with(new MailAttachment(slip.fileName(), PrintedSlip.MEDIA_TYPE, slip.pdf()));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The slip of notice " + notice.id() + " could not be made", e);
      throw new HandOverFailedException("attachment: " + e.getClass().getSimpleName(), e);
    }
  }
}
