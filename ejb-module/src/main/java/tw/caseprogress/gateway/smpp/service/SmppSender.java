package tw.caseprogress.gateway.smpp.service;

import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import tw.caseprogress.gateway.GatewayUrl;

/**
 * Who a message comes from: a name, a number or a short code, and as what it is announced.
 *
 * <p>Options: {@code from}; {@code ton} and {@code npi} where the message centre wants other
 * numbers than these.
 */
record SmppSender(String address, TypeOfNumber ton, NumberingPlanIndicator npi) {

  private static final int SHORT_CODE = 8;

  static SmppSender of(GatewayUrl centre) {
    String from = centre.options().getOrDefault("from", "").strip();
    SmppSender usual = usual(from);
    return new SmppSender(
        usual.address,
        centre.options().containsKey("ton")
            ? TypeOfNumber.valueOf((byte) centre.number("ton", 0))
            : usual.ton,
        centre.options().containsKey("npi")
            ? NumberingPlanIndicator.valueOf((byte) centre.number("npi", 0))
            : usual.npi);
  }

  private static SmppSender usual(String from) {
    if (from.isEmpty()) {
      return new SmppSender("", TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN);
    }
    if (!from.matches("\\+?[0-9]+")) {
      return new SmppSender(from, TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN);
    }
    String digits = from.replaceFirst("^\\+", "");
    if (digits.startsWith("0")) {
      return new SmppSender(digits, TypeOfNumber.NATIONAL, NumberingPlanIndicator.ISDN);
    }
    return digits.length() <= SHORT_CODE
        ? new SmppSender(digits, TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.UNKNOWN)
        : new SmppSender(digits, TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN);
  }
}
