package tw.caseprogress.casefile;

import java.util.Objects;

/**
 * A party's wish that an address of theirs be forgotten (Personal Data Protection Act art. 3, art.
 * 11 III).
 *
 * @param reason what the party said, as the officer writes it down
 */
public record ContactDeletion(PartyRole role, ContactChannel channel, String reason) {

  public ContactDeletion {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(channel, "channel");
  }
}
