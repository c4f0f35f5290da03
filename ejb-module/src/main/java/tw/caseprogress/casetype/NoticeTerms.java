package tw.caseprogress.casetype;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * By which channels the parties of a case are told of an event, as its type provides.
 *
 * <p>A key step says so for itself ({@link KeyStepView}) and only proposes; what stands here binds.
 *
 * @param byEmail the events that are told by e-mail
 * @param byTextMessage the events that are told by text message
 */
public record NoticeTerms(Set<NoticeEvent> byEmail, Set<NoticeEvent> byTextMessage) {

  /** Everything is told by both channels; nobody is asked how content they were. */
  public static final NoticeTerms STANDARD = new NoticeTerms(allButSurvey(), allButSurvey());

  public NoticeTerms {
    Objects.requireNonNull(byEmail, "byEmail");
    Objects.requireNonNull(byTextMessage, "byTextMessage");
    byEmail = Set.copyOf(byEmail);
    byTextMessage = Set.copyOf(byTextMessage);
  }

  private static Set<NoticeEvent> allButSurvey() {
    return EnumSet.complementOf(EnumSet.of(NoticeEvent.SURVEY_INVITATION));
  }

  /** The same terms with other channels for one event; neither switches it off. */
  public NoticeTerms with(NoticeEvent event, boolean email, boolean textMessage) {
    return new NoticeTerms(set(byEmail, event, email), set(byTextMessage, event, textMessage));
  }

  private static Set<NoticeEvent> set(Set<NoticeEvent> before, NoticeEvent event, boolean on) {
    Set<NoticeEvent> after = EnumSet.noneOf(NoticeEvent.class);
    after.addAll(before);
    if (on) {
      after.add(event);
    } else {
      after.remove(event);
    }
    return after;
  }
}
