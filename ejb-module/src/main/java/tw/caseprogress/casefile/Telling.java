package tw.caseprogress.casefile;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.typed.TypedLine;

/**
 * Whether and how the parties of a case are told of an event, as the officer decided.
 *
 * @param channels the channels that the officer left on; who wished for none of them is not told
 * @param reasonForNone why nobody is told; empty where somebody is, or where nobody could be
 */
public record Telling(Set<ContactChannel> channels, Optional<String> reasonForNone) {

  /** A reason is at most this long. */
  public static final int LONGEST_REASON = 200;

  /** By every channel that the parties wish and the case type provides for. */
  public static final Telling BY_ALL = by(EnumSet.allOf(ContactChannel.class));

  public Telling {
    channels = Set.copyOf(channels);
    Objects.requireNonNull(reasonForNone, "reasonForNone");
  }

  /** By these channels alone. */
  public static Telling by(Set<ContactChannel> channels) {
    return new Telling(channels, Optional.empty());
  }

  /** Nobody is told; a blank reason is none. */
  public static Telling nobody(String reason) {
    return new Telling(
        Set.of(),
        Optional.ofNullable(reason).map(TypedLine::words).filter(text -> !text.isEmpty()));
  }
}
