package tw.caseprogress.gateway;

/** Carries e-mails out of the product. */
public interface MailTransport {

  /**
   * Hands a mail over.
   *
   * @return the way it went, and the id by which the receiving side knows it
   * @throws HandOverFailedException if it could not be handed over
   */
  HandedOver send(OutgoingMail mail);
}
