package tw.caseprogress.web.organisation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.organisation.ServiceCounter;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.i18n.Texts;

/**
 * Where citizens go, in the words of one language; in Chinese where there is no English, and empty
 * text where the agency says nothing.
 */
public record CounterWords(ServiceCounter counter, Texts texts) {

  /** Street, floor and counter, in one line. */
  public String address() {
    String street = choose(counter.addressZh(), counter.addressEn());
    String place = choose(counter.reach().placeZh(), counter.reach().placeEn());
    return Stream.of(street, place)
        .filter(text -> !TypedLine.isBlank(text))
        .collect(Collectors.joining(texts.isEnglish() ? ", " : "，"));
  }

  /** When it is open. */
  public String hours() {
    return choose(counter.hoursZh(), counter.hoursEn());
  }

  /** The number of its fax. */
  public String fax() {
    return counter.reach().fax();
  }

  /** The mailbox of the office. */
  public String email() {
    return counter.reach().email();
  }

  private String choose(String chinese, String english) {
    return TypedLine.isBlank(english) ? chinese : texts.choose(chinese, english);
  }
}
