package tw.caseprogress.web.citizen;

import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.organisation.EnquiryPhone;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.organisation.CounterWords;

/** Where a citizen hands in, collects and asks; what the agency does not say is empty text. */
public final class WhereToGo {
  private static final String LABEL = "public_index.label.where.";

  private final CaseProgress progress;
  private final CounterWords counter;
  private final Texts texts;

  WhereToGo(CaseProgress progress, Texts texts) {
    this.progress = progress;
    this.counter = new CounterWords(progress.counter(), texts);
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
    return counter.address();
  }

  public String getHours() {
    return counter.hours();
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
    return counter.fax();
  }

  public String getEmail() {
    return counter.email();
  }
}
