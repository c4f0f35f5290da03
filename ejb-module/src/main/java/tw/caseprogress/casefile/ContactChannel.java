package tw.caseprogress.casefile;

import java.util.EnumSet;
import java.util.Set;

/** A way by which a party wants to hear of the case. */
public enum ContactChannel {
  EMAIL,
  /** 簡訊. */
  TEXT_MESSAGE;

  /** The one to fall back on. */
  public ContactChannel other() {
    return this == EMAIL ? TEXT_MESSAGE : EMAIL;
  }

  /** The channels that are on. */
  public static Set<ContactChannel> of(boolean email, boolean textMessage) {
    Set<ContactChannel> channels = EnumSet.noneOf(ContactChannel.class);
    if (email) {
      channels.add(EMAIL);
    }
    if (textMessage) {
      channels.add(TEXT_MESSAGE);
    }
    return channels;
  }

  /** The channels that are among both. */
  public static Set<ContactChannel> common(Set<ContactChannel> some, Set<ContactChannel> others) {
    Set<ContactChannel> common = EnumSet.noneOf(ContactChannel.class);
    common.addAll(some);
    common.retainAll(others);
    return common;
  }
}
