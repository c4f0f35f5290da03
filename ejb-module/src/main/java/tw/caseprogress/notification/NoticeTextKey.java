package tw.caseprogress.notification;

import java.util.Objects;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.NoticeEvent;

/** Which notices a text is for. */
public record NoticeTextKey(NoticeEvent event, ContactChannel channel, ContactLanguage language) {

  public NoticeTextKey {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(language, "language");
  }

  @Override
  public String toString() {
    return event + "." + channel + "." + language;
  }
}
