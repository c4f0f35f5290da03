package tw.caseprogress.owncontact;

import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;

/**
 * How the applicant of a case is told, as the applicant sees it: masked.
 *
 * @param withdrawn whether the consent to be told was taken back
 */
public record OwnContact(
    Optional<String> email,
    Optional<String> mobile,
    Set<ContactChannel> channels,
    ContactLanguage language,
    boolean withdrawn) {

  public OwnContact {
    channels = Set.copyOf(channels);
  }

  /** Whether a code can be sent anywhere. */
  public boolean isReached() {
    return email.isPresent() || mobile.isPresent();
  }

  /** Whether the applicant is told by a channel. */
  public boolean isToldBy(ContactChannel channel) {
    return channels.contains(channel);
  }
}
