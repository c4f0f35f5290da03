package tw.caseprogress.casefile;

import java.util.Arrays;
import java.util.Optional;
import tw.caseprogress.typed.EmailAddress;
import tw.caseprogress.typed.LandlineNumber;
import tw.caseprogress.typed.MobileNumber;
import tw.caseprogress.typed.PostalAddress;
import tw.caseprogress.typed.Reading;

/** Where a party can be reached: by a notice, or by whoever calls or writes a letter. */
public enum ContactPlace {
  EMAIL(ContactChannel.EMAIL),
  MOBILE(ContactChannel.TEXT_MESSAGE),
  /** 市話: no notice goes there. */
  LANDLINE(null),
  /** 通訊地址: no notice goes there. */
  POSTAL_ADDRESS(null);

  private final ContactChannel channel;

  ContactPlace(ContactChannel channel) {
    this.channel = channel;
  }

  /** The one at which notices of a channel arrive. */
  public static ContactPlace of(ContactChannel channel) {
    return Arrays.stream(values())
        .filter(place -> place.channel == channel)
        .findFirst()
        .orElseThrow();
  }

  /** The channel by which notices arrive there; empty where none do. */
  public Optional<ContactChannel> channel() {
    return Optional.ofNullable(channel);
  }

  /** Reads what was typed for it; the value is in the form in which it is kept. */
  public Reading<String> read(String typed) {
    return switch (this) {
      case EMAIL -> EmailAddress.read(typed);
      case MOBILE -> MobileNumber.read(typed);
      case LANDLINE -> LandlineNumber.read(typed);
      case POSTAL_ADDRESS -> PostalAddress.read(typed);
    };
  }

  /** What is kept of it, as people read it. */
  public String shown(String kept) {
    return switch (this) {
      case EMAIL -> EmailAddress.shown(kept);
      case MOBILE -> MobileNumber.shown(kept);
      case LANDLINE, POSTAL_ADDRESS -> kept;
    };
  }
}
