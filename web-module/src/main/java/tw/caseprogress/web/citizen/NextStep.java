package tw.caseprogress.web.citizen;

/**
 * One thing that a citizen does now, or has to know for it.
 *
 * @param heading what it is about; empty of what stands for itself
 * @param link a page that helps, within the application; empty: none
 * @param linkText what that page is called
 */
public record NextStep(String heading, String text, String link, String linkText) {

  static NextStep of(String text) {
    return new NextStep("", text, "", "");
  }
}
