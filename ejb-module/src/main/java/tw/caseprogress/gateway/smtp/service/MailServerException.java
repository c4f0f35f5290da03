package tw.caseprogress.gateway.smtp.service;

import tw.caseprogress.gateway.HandOverFailedException;

/** A conversation with a mail server that did not end with a mail taken. */
final class MailServerException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient SmtpReply reply;
  private final SmtpStage stage;

  /**
   * A conversation that failed.
   *
   * @param stage how far it came
   * @param reply what that means
   */
  MailServerException(SmtpStage stage, SmtpReply reply, Exception cause) {
    super(cause);
    this.stage = stage;
    this.reply = reply;
  }

  /** Whether the server was gone, or going, before it heard of the mail. */
  boolean isBeforeMail() {
    return stage == SmtpStage.MAIL && !reply.ofMail();
  }

  /** What the caller is told. */
  HandOverFailedException failure() {
    return reply.failure(this);
  }
}
