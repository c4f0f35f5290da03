package tw.caseprogress.web.hotline;

import java.io.Serializable;
import java.util.Optional;
import tw.caseprogress.casefile.CallerFacts;
import tw.caseprogress.typed.TypedDay;
import tw.caseprogress.typed.TypedLine;

/** The facts of a caller without the password, as an operator types them. */
public class TypedFacts implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String THREE_DIGITS = "\\d{3}";

  private String name;
  private String mobileEnd;
  private String receivedOn;

  /**
   * The key of what is wrong with the form of one, empty if nothing is; before anything is asked.
   */
  Optional<String> fault() {
    if (!TypedLine.isBlank(mobileEnd) && digits().isEmpty()) {
      return Optional.of("hotline_look_up.message.error.mobileEnd");
    }
    return !TypedLine.isBlank(receivedOn) && day().day().isEmpty()
        ? Optional.of("hotline_look_up.message.error.receivedOn")
        : Optional.empty();
  }

  CallerFacts read() {
    return new CallerFacts(
        TypedLine.isBlank(name) ? Optional.empty() : Optional.of(name),
        digits(),
        TypedLine.isBlank(receivedOn) ? Optional.empty() : day().day());
  }

  private Optional<String> digits() {
    return Optional.ofNullable(mobileEnd)
        .map(TypedLine::numeric)
        .filter(typed -> typed.matches(THREE_DIGITS));
  }

  private TypedDay day() {
    return TypedDay.read(receivedOn);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getMobileEnd() {
    return mobileEnd;
  }

  public void setMobileEnd(String mobileEnd) {
    this.mobileEnd = mobileEnd;
  }

  public String getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(String receivedOn) {
    this.receivedOn = receivedOn;
  }
}
