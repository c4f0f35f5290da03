package tw.caseprogress.casefile;

import java.util.Optional;

/**
 * An extension (展期) as the officer decided it today.
 *
 * @param reason what the applicant is told
 * @param letter the letter on paper that tells it; needed where nobody wants e-mail or text
 *     messages
 * @param telling how the parties are told; without a letter somebody must be
 */
public record ExtensionGrant(
    int workingDays, String reason, Optional<PaperLetter> letter, Telling telling) {

  /** The same, told by this letter. */
  public ExtensionGrant toldBy(PaperLetter other) {
    return new ExtensionGrant(workingDays, reason, Optional.of(other), telling);
  }
}
