package tw.caseprogress.textquery;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.QueryPassword;

/**
 * What a citizen asks by text message: a case number and the query password.
 *
 * @param caseNumber empty if the 13 digits are no case number, for the check digit is wrong
 */
public record TextQuestion(Optional<CaseNumber> caseNumber, QueryPassword queryPassword) {

  private static final String NUMBER_LENGTHS = "(?:13|3 4 4 2)";
  private static final String PASSWORD_LENGTHS = "(?:8|4 4)";
  private static final Pattern AS_PRINTED =
      Pattern.compile(
          "(?<numberFirst>%1$s %2$s)|%2$s %1$s".formatted(NUMBER_LENGTHS, PASSWORD_LENGTHS));

  public TextQuestion {
    Objects.requireNonNull(caseNumber, "caseNumber");
    Objects.requireNonNull(queryPassword, "queryPassword");
  }

  /**
   * Reads a text message. Words, signs, line breaks, numbers of a list and full-width digits do not
   * matter, nor which of the two comes first; other numbers are overlooked if both stand whole. A
   * digit too few or too many is never made up for by its neighbours.
   *
   * @return empty if it does not hold both, or if one of them may be one of several
   */
  public static Optional<TextQuestion> read(String text) {
    List<DigitRun> runs = DigitRun.of(text);
    List<Sighting> seen = runs.stream().flatMap(run -> Sighting.in(run).stream()).toList();
    Optional<TextQuestion> question = choose(seen);
    return question.isPresent() ? question : choose(scattered(runs));
  }

  /** Number and password of which even the printed parts are kept apart by signs or words. */
  private static List<Sighting> scattered(List<DigitRun> runs) {
    String digits = DigitRun.digits(runs.stream().flatMap(run -> run.groups().stream()).toList());
    String lengths =
        runs.stream()
            .flatMap(run -> run.groups().stream())
            .map(group -> Integer.toString(group.digits().length()))
            .collect(Collectors.joining(" "));
    Matcher printed = AS_PRINTED.matcher(lengths);
    if (!printed.matches()) {
      return List.of();
    }
    int first = printed.group("numberFirst") == null ? Sighting.PASSWORD : Sighting.NUMBER;
    return Sighting.glued(digits, first);
  }

  private static Optional<TextQuestion> choose(List<Sighting> seen) {
    List<Sighting> numbers = seen.stream().filter(Sighting::isNumber).toList();
    numbers = preferred(numbers, one -> one.caseNumber().isPresent());
    List<Sighting> passwords = seen.stream().filter(one -> !one.isNumber()).toList();
    passwords = preferred(passwords, Sighting::labelled);
    passwords = preferred(passwords, one -> !one.isDay());
    if (!isOne(numbers) || !isOne(passwords)) {
      return Optional.empty();
    }
    QueryPassword password = new QueryPassword(passwords.get(0).digits());
    return Optional.of(new TextQuestion(numbers.get(0).caseNumber(), password));
  }

  private static List<Sighting> preferred(List<Sighting> all, Predicate<Sighting> condition) {
    List<Sighting> some = all.stream().filter(condition).toList();
    return some.isEmpty() ? all : some;
  }

  private static boolean isOne(List<Sighting> all) {
    return all.stream().map(Sighting::digits).distinct().count() == 1;
  }
}
