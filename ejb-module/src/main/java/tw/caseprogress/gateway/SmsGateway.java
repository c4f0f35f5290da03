package tw.caseprogress.gateway;

/** Carries text messages out of the product. */
public interface SmsGateway {

  /**
   * Hands a text message over.
   *
   * @return the way it went, and the id by which the receiving side knows it
   * @throws HandOverFailedException if it could not be handed over
   */
  HandedOver send(OutgoingTextMessage message);
}
