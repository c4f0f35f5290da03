package tw.caseprogress.gateway;

import tw.caseprogress.schema.ColumnText;

/**
 * What the receiving side says when it takes a message.
 *
 * @param gateway the name of the way by which it went
 * @param messageId the id by which the receiving side knows it, cut to what is kept
 */
public record HandedOver(String gateway, String messageId) {

  public HandedOver {
    messageId = ColumnText.fit(messageId, ColumnText.MESSAGE_ID);
  }
}
