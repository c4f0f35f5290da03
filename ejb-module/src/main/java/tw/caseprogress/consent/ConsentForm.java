package tw.caseprogress.consent;

import tw.caseprogress.casefile.ContactLanguage;

/**
 * A consent form (同意書) with its words.
 *
 * @param version the name that consents refer to; empty text for a draft
 */
public record ConsentForm(String version, ConsentWords words) {

  /** The text that an applicant consents to. */
  public String text(ContactLanguage language) {
    return words.text(language);
  }

  /** What an officer reads aloud on the telephone. */
  public String script(ContactLanguage language) {
    return words.at(ConsentPart.SCRIPT, language);
  }

  public boolean isDraft() {
    return version.isEmpty();
  }
}
