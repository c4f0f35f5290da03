package tw.caseprogress.notification;

/** A text message as it would be sent, and how long it is. */
public record TextMessagePreview(String text, TextMessageLength length) {

  public static TextMessagePreview of(String text) {
    return new TextMessagePreview(text, TextMessageLength.of(text));
  }
}
