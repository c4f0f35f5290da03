package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.typed.NameFold;

/**
 * What a caller without the query password says of a case, beside its number: two of three facts.
 *
 * @param name the applicant's name, as the caller says it
 * @param mobileEnd the last three digits of the applicant's mobile number
 * @param receivedOn the day on which the case was received
 */
public record CallerFacts(
    Optional<String> name, Optional<String> mobileEnd, Optional<LocalDate> receivedOn) {

  /** So many facts have to be right. */
  public static final int NEEDED = 2;

  /** Whether so many were said that they can be compared. */
  public boolean isEnough() {
    return Stream.of(name, mobileEnd, receivedOn).filter(Optional::isPresent).count() >= NEEDED;
  }

  /**
   * Whether they are those of a case: at least two were said, and none of them is another. A third
   * that is wrong is not overlooked, else three guesses could be made at once.
   *
   * @param mobile in E.164; who left none is known by the other two alone
   */
  public boolean agreeWith(String applicant, Optional<String> mobile, LocalDate received) {
    boolean sameName = name.isEmpty() || isName(applicant);
    boolean sameMobile =
        mobileEnd.isEmpty() || mobile.filter(whole -> whole.endsWith(mobileEnd.get())).isPresent();
    boolean sameDay = receivedOn.isEmpty() || receivedOn.get().equals(received);
    return isEnough() && sameName && sameMobile && sameDay;
  }

  private boolean isName(String applicant) {
    String fold = NameFold.of(name.orElseThrow());
    return !fold.isEmpty() && fold.equals(NameFold.of(applicant));
  }

  @Override
  public String toString() {
    return "CallerFacts"; // they are personal
  }
}
