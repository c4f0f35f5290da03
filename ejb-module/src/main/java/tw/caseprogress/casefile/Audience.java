package tw.caseprogress.casefile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.NoticeTerms;
import tw.caseprogress.typed.TypedLine;

/**
 * By which channels the parties of a case can be told of an event: those that somebody wishes and
 * that the case type provides for.
 *
 * @param wished the channels that at least one party wishes; none once the consent to be told was
 *     withdrawn
 */
public record Audience(Set<ContactChannel> wished, NoticeTerms terms) {

  public Audience {
    wished = Set.copyOf(wished);
    Objects.requireNonNull(terms, "terms");
  }

  /** The audience of parties with these wishes. */
  public static Audience of(Collection<Set<ContactChannel>> wishes, NoticeTerms terms) {
    Set<ContactChannel> all = EnumSet.noneOf(ContactChannel.class);
    wishes.forEach(all::addAll);
    return new Audience(all, terms);
  }

  /** The channels by which the case type tells of an event; of a key step the officer decides. */
  public static Set<ContactChannel> provided(NoticeTerms terms, NoticeEvent event) {
    return event == NoticeEvent.KEY_STEP_REACHED
        ? EnumSet.allOf(ContactChannel.class)
        : ContactChannel.of(terms.byEmail().contains(event), terms.byTextMessage().contains(event));
  }

  /** The channels by which somebody can be told of an event. */
  public Set<ContactChannel> offered(NoticeEvent event) {
    return ContactChannel.common(wished, provided(terms, event));
  }

  /** Of the channels that are offered, the ones that the case type proposes for a key step. */
  public Set<ContactChannel> proposed(KeyStepView step) {
    return ContactChannel.common(
        wished, ContactChannel.of(step.notifyByEmail(), step.notifyByTextMessage()));
  }

  /** The channels by which somebody is told if the officer decides so. */
  public Set<ContactChannel> reached(NoticeEvent event, Telling telling) {
    return ContactChannel.common(offered(event), telling.channels());
  }

  /**
   * Makes sure that an officer who tells nobody says why, if somebody could be told.
   *
   * @throws CaseInputException if the reason is missing or too long
   */
  public void require(NoticeEvent event, Telling telling) {
    require(event, offered(event), telling);
  }

  /**
   * The same for a key step: where the case type proposes no channel, telling nobody needs no
   * reason.
   */
  public void require(KeyStepView step, Telling telling) {
    require(NoticeEvent.KEY_STEP_REACHED, proposed(step), telling);
  }

  private void require(NoticeEvent event, Set<ContactChannel> usual, Telling telling) {
    boolean silent = reached(event, telling).isEmpty();
    boolean unexplained =
        telling.reasonForNone().filter(reason -> !TypedLine.isBlank(reason)).isEmpty();
    if (silent && !usual.isEmpty() && unexplained
        || telling.reasonForNone().orElse("").length() > Telling.LONGEST_REASON) {
      throw new CaseInputException(Fault.REASON_FOR_NONE);
    }
  }
}
