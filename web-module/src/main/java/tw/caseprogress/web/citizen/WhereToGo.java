package tw.caseprogress.web.citizen;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.organisation.EnquiryPhone;
import tw.caseprogress.organisation.ServiceCounter;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.i18n.Texts;

/** Where a citizen hands in, collects and asks; what the agency does not say is empty text. */
public final class WhereToGo {
  private static final String LABEL = "public_index.label.where.";

  private final CaseProgress progress;
  private final ServiceCounter counter;
  private final Texts texts;

  WhereToGo(CaseProgress progress, Texts texts) {
    this.progress = progress;
    this.counter = progress.counter();
    this.texts = texts;
  }

  /** What one goes there for. */
  public String getTitle() {
    if (progress.awaitedSupplement().isPresent()) {
      return texts.get(LABEL + "handIn");
    }
    boolean granted = progress.outcome().filter(Outcome.GRANTED::equals).isPresent();
    return texts.get(LABEL + (granted ? "collect" : "ask"));
  }

  public String getAgency() {
    return texts.choose(progress.agency().nameZh(), progress.agency().nameEn());
  }

  public String getUnit() {
    return texts.choose(progress.unitZh(), progress.unitEn());
  }

  /** Street, floor and counter; in Chinese where there is no English. */
  public String getAddress() {
    String street = choose(counter.addressZh(), counter.addressEn());
    String place = choose(counter.reach().placeZh(), counter.reach().placeEn());
    return Stream.of(street, place)
        .filter(text -> !TypedLine.isBlank(text))
        .collect(Collectors.joining(texts.isEnglish() ? ", " : "，"));
  }

  public String getHours() {
    return choose(counter.hoursZh(), counter.hoursEn());
  }

  public String getPhone() {
    return texts.phone(progress.phone());
  }

  /** What a telephone dials; empty where the number is not one. */
  public String getPhoneLink() {
    return EnquiryPhone.link(progress.phone()).orElse("");
  }

  /** The number from outside the city; empty where it is the same. */
  public String getPhoneFromAfar() {
    return fromAfar().isEmpty() ? "" : texts.phone(fromAfar());
  }

  public String getPhoneFromAfarLink() {
    return EnquiryPhone.link(fromAfar()).orElse("");
  }

  private String fromAfar() {
    return EnquiryPhone.fromAfar(progress.phone(), texts.get("public_index.text.hotlineFromAfar"))
        .orElse("");
  }

  public String getFax() {
    return counter.reach().fax();
  }

  public String getEmail() {
    return counter.reach().email();
  }

  private String choose(String chinese, String english) {
    return TypedLine.isBlank(english) ? chinese : texts.choose(chinese, english);
  }
}
