package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.typed.NameFold;

/**
 * What a caller without the query password says of a case, beside its number: two of three facts.
 *
 * @param name the applicant's or the agent's name, as the caller says it
 * @param mobileEnd the last three digits of the mobile number of one of them
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
   * Somebody who takes part in a case: applicant or agent.
   *
   * @param mobile in E.164; who left none is known by the other two alone
   */
  public record Known(String name, Optional<String> mobile) {

    @Override
    public String toString() {
      return "Known"; // they are personal
    }
  }

  /**
   * Whether they are those of a case: at least two were said, and none of them is another. A third
   * that is wrong is not overlooked, else three guesses could be made at once. An agent often says
   * the applicant's name and the end of the own number, so each may be that of either.
   *
   * @param parties applicant and agent
   */
  public boolean agreeWith(Collection<Known> parties, LocalDate received) {
    boolean sameName = name.isEmpty() || parties.stream().anyMatch(party -> isName(party.name()));
    boolean sameMobile = mobileEnd.isEmpty() || parties.stream().anyMatch(this::isMobile);
    boolean sameDay = receivedOn.isEmpty() || receivedOn.get().equals(received);
    return isEnough() && sameName && sameMobile && sameDay;
  }

  private boolean isMobile(Known party) {
    return party.mobile().filter(whole -> whole.endsWith(mobileEnd.orElseThrow())).isPresent();
  }

  private boolean isName(String known) {
    String fold = NameFold.of(name.orElseThrow());
    return !fold.isEmpty() && fold.equals(NameFold.of(known));
  }

  @Override
  public String toString() {
    return "CallerFacts"; // they are personal
  }
}
