package tw.caseprogress.gateway.smtp.service;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import tw.caseprogress.gateway.FailureCause;

/**
 * What a mail server meant by refusing.
 *
 * <p>4xx is for now, and the receiver's; 5xx to the receiver's address is for good; 421 and 5xx to
 * anything else are between that server and us. The text holds codes only, since servers like to
 * repeat the address.
 */
record SmtpReply(FailureCause cause, String text) {

  private static final int GOING_DOWN = 421;

  static SmtpReply of(MessagingException fault) {
    SmtpReply address = null;
    for (Exception e = fault; e != null; e = next(e)) {
      if (e instanceof SMTPAddressFailedException refused) {
        return ofRecipient(refused.getReturnCode());
      }
      if (e instanceof SMTPSendFailedException refused && address == null) {
        address = ofMessage(refused.getReturnCode());
      }
      if (e instanceof SMTPSenderFailedException refused && address == null) {
        address = ofMessage(refused.getReturnCode());
      }
    }
    return address == null ? new SmtpReply(FailureCause.OURS, ofConnecting(fault)) : address;
  }

  private static SmtpReply ofRecipient(int code) {
    if (code == GOING_DOWN || code < 400) {
      return new SmtpReply(FailureCause.OURS, "RCPT " + code);
    }
    return new SmtpReply(
        code >= 500 ? FailureCause.ADDRESS : FailureCause.RECEIVER, "RCPT " + code);
  }

  private static SmtpReply ofMessage(int code) {
    boolean forNow = code >= 400 && code < 500 && code != GOING_DOWN;
    return new SmtpReply(forNow ? FailureCause.RECEIVER : FailureCause.OURS, "SMTP " + code);
  }

  /** Why no connection came about, without what the server said. */
  static String ofConnecting(MessagingException fault) {
    if (fault instanceof AuthenticationFailedException) {
      return "sign-in refused";
    }
    Exception cause = fault.getNextException() == null ? fault : fault.getNextException();
    return cause.getClass().getSimpleName();
  }

  private static Exception next(Exception e) {
    return e instanceof MessagingException fault ? fault.getNextException() : null;
  }
}
