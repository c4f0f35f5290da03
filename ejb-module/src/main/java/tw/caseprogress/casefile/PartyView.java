package tw.caseprogress.casefile;

import java.util.Optional;
import java.util.Set;

/** A party as staff see it at first: everything masked. */
public record PartyView(
    PartyRole role,
    String nameMasked,
    Optional<String> emailMasked,
    Optional<String> mobileMasked,
    Set<ContactChannel> notifyBy) {}
