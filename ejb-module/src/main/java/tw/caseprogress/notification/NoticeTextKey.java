package tw.caseprogress.notification;

import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.NoticeEvent;

/**
 * Which notices a text is for.
 *
 * @param step the one key step that it tells of; empty for all that have no text of their own
 */
public record NoticeTextKey(
    NoticeEvent event,
    ContactChannel channel,
    ContactLanguage language,
    Optional<KeyStepName> step) {

  public NoticeTextKey {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(language, "language");
    if (step.isPresent() && event != NoticeEvent.KEY_STEP_REACHED) {
      throw new IllegalArgumentException(event + " tells of no key step");
    }
  }

  /** The notices of an event, at whatever step the case is. */
  public NoticeTextKey(NoticeEvent event, ContactChannel channel, ContactLanguage language) {
    this(event, channel, language, Optional.empty());
  }

  /** The notices that an event writes while a case is at a step. */
  public static NoticeTextKey at(
      NoticeEvent event, ContactChannel channel, ContactLanguage language, KeyStepName step) {
    return new NoticeTextKey(
        event,
        channel,
        language,
        Optional.of(step).filter(any -> event == NoticeEvent.KEY_STEP_REACHED));
  }

  /** The same event, channel and language for all steps. */
  public NoticeTextKey ofAllSteps() {
    return new NoticeTextKey(event, channel, language);
  }

  @Override
  public String toString() {
    return event + "." + channel + "." + language + step.map(one -> " " + one).orElse("");
  }
}
