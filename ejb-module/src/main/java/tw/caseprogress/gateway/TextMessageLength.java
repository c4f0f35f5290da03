package tw.caseprogress.gateway;

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

  /** Measures a text. */
  public static TextMessageLength of(String text) {
    TextMessageParts parts = TextMessageParts.of(text);
    int bytes = parts.segments().stream().mapToInt(segment -> segment.length).sum();
    return new TextMessageLength(
        parts.unicode() ? bytes / 2 : bytes,
        parts.unicode(),
        text.isEmpty() ? 0 : parts.segments().size());
  }
}
