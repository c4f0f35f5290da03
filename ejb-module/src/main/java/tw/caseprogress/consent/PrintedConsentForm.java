package tw.caseprogress.consent;

/**
 * A consent form as a file.
 *
 * @param fileName the name that a person saves it by
 * @param pdf the file; not to be changed
 */
public record PrintedConsentForm(String fileName, byte[] pdf) {

  @Override
  public String toString() {
    return "PrintedConsentForm[" + fileName + "]";
  }
}
