package tw.caseprogress.gateway;

import tw.caseprogress.schema.ColumnText;

/** What gateways say, cut to what is kept of it. */
public final class GatewayText {

  /** The most characters of the id by which a gateway knows a message. */
  public static final int LONGEST_ID = 200;

  private static final int LONGEST_REPLY = 200;

  private GatewayText() {}

  /** The id of a message. */
  public static String id(String said) {
    return ColumnText.fit(said, LONGEST_ID);
  }

  /** What was answered about a message, or why none was taken. */
  public static String reply(String said) {
    return ColumnText.fit(said, LONGEST_REPLY);
  }
}
