package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerFactsTest {

  private static final LocalDate WED_2026_11_18 = LocalDate.of(2026, 11, 18);
  private static final String MOBILE = "+886912345678";

  @ParameterizedTest(name = "{0}, {1}, {2}: enough {3}, agree {4}, without mobile {5}")
  @CsvSource({
    // two of three
    "王小明, 678, , true, true, false",
    "王小明, , 2026-11-18, true, true, true",
    ", 678, 2026-11-18, true, true, false",
    // all three
    "王小明, 678, 2026-11-18, true, true, false",
    // one alone, and nothing
    "王小明, , , false, false, false",
    ", 678, , false, false, false",
    ", , 2026-11-18, false, false, false",
    ", , , false, false, false",
    // one of two is another's
    "王大明, 678, , true, false, false",
    "王小明, 679, , true, false, false",
    "王小明, , 2026-11-19, true, false, false",
    ", 679, 2026-11-18, true, false, false",
    // a third that is wrong is not overlooked
    "王小明, 679, 2026-11-18, true, false, false",
    "王大明, 678, 2026-11-18, true, false, false",
    "王小明, 678, 2026-11-19, true, false, false",
    // what people type now so, now otherwise is one name; signs alone are none
    "王 小明, 678, , true, true, false",
    "・, 678, , true, false, false"
  })
  void agreeWith(
      String name,
      String mobileEnd,
      LocalDate receivedOn,
      boolean enough,
      boolean agree,
      boolean agreeWithoutMobile) {
    CallerFacts facts =
        new CallerFacts(
            Optional.ofNullable(name),
            Optional.ofNullable(mobileEnd),
            Optional.ofNullable(receivedOn));

    assertThat(facts.isEnough()).isEqualTo(enough);
    assertThat(facts.agreeWith(alone(Optional.of(MOBILE)), WED_2026_11_18)).isEqualTo(agree);
    assertThat(facts.agreeWith(alone(Optional.empty()), WED_2026_11_18))
        .isEqualTo(agreeWithoutMobile);
    assertThat(facts.toString()).doesNotContain("王", "678");
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: agree {3}, agent without mobile {4}")
  @CsvSource({
    // the agent's own
    "陳代理, 321, , true, false",
    "陳代理, , 2026-11-18, true, true",
    ", 321, 2026-11-18, true, false",
    // one of each: who applies for somebody says the applicant's name and the own number
    "王小明, 321, , true, false",
    "陳代理, 678, 2026-11-18, true, true",
    // the applicant is known as before
    "王小明, 678, , true, true",
    // what is of neither
    "陳代表, 321, , false, false",
    "陳代理, 322, , false, false",
    "陳代理, 321, 2026-11-19, false, false",
    "陳代理, , , false, false",
    ", 321, , false, false"
  })
  void agreeWith_theAgentCountsLikeTheApplicant(
      String name,
      String mobileEnd,
      LocalDate receivedOn,
      boolean agree,
      boolean agreeWithoutMobileOfTheAgent) {
    CallerFacts facts =
        new CallerFacts(
            Optional.ofNullable(name),
            Optional.ofNullable(mobileEnd),
            Optional.ofNullable(receivedOn));

    assertThat(facts.agreeWith(withAgent(Optional.of("+886987654321")), WED_2026_11_18))
        .isEqualTo(agree);
    assertThat(facts.agreeWith(withAgent(Optional.empty()), WED_2026_11_18))
        .isEqualTo(agreeWithoutMobileOfTheAgent);
  }

  private static List<CallerFacts.Known> alone(Optional<String> mobile) {
    return List.of(new CallerFacts.Known("王小明", mobile));
  }

  private static List<CallerFacts.Known> withAgent(Optional<String> mobile) {
    return List.of(
        new CallerFacts.Known("王小明", Optional.of(MOBILE)), new CallerFacts.Known("陳代理", mobile));
  }
}
