package tw.caseprogress.notification;

/**
 * How long a text message is on the air.
 *
 * <p>One character outside the GSM alphabet makes the whole text UCS-2: 70 UTF-16 units in one
 * segment, 67 each when joined; else 160 and 153 septets, where some signs take two.
 *
 * @param units UTF-16 units of a UCS-2 text, septets of a GSM text
 * @param unicode whether it goes as UCS-2
 * @param segments 0 for an empty text
 */
public record TextMessageLength(int units, boolean unicode, int segments) {

  private static final String GSM_BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String GSM_EXTENSION = "^{}\\[~]|€";

  /** Measures a text. */
  public static TextMessageLength of(String text) {
    int septets = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (GSM_EXTENSION.indexOf(c) >= 0) {
        septets += 2;
      } else if (GSM_BASIC.indexOf(c) >= 0) {
        septets++;
      } else {
        return new TextMessageLength(text.length(), true, segments(text.length(), 70, 67));
      }
    }
    return new TextMessageLength(septets, false, segments(septets, 160, 153));
  }

  private static int segments(int units, int single, int joined) {
    if (units == 0) {
      return 0;
    }
    return units <= single ? 1 : (units + joined - 1) / joined;
  }
}
