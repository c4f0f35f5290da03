package tw.caseprogress.web.admin.consent;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.consent.ConsentFormRefusedException;
import tw.caseprogress.consent.ConsentFormStand;
import tw.caseprogress.consent.ConsentPart;
import tw.caseprogress.consent.ConsentPlace;
import tw.caseprogress.consent.ConsentWords;
import tw.caseprogress.consent.service.ConsentFormDesignQuery;
import tw.caseprogress.consent.service.ConsentFormService;
import tw.caseprogress.web.staff.StaffTexts;

/** Writes the next version of the consent form on {@code /admin/consent/draft}. */
@Named
@ViewScoped
public class WriteConsentFormBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String LIST = "/admin/consent/list?faces-redirect=true";

  @Inject private ConsentFormDesignQuery query;
  @Inject private ConsentFormService service;
  @Inject private ConsentFormWords words;
  @Inject private StaffTexts texts;
  @Inject private Clock clock;

  private List<ConsentPartForm> parts;
  private LocalDate from;
  private long seen;
  private boolean cityWide;
  private boolean drafted;

  /** Begins with the draft, or with what is in force. */
  @PostConstruct
  public void open() {
    ConsentFormStand stand = query.stand();
    parts =
        Stream.of(ConsentPart.values())
            .map(part -> new ConsentPartForm(part, stand.start()))
            .toList();
    look(stand);
  }

  private void look(ConsentFormStand stand) {
    seen = stand.seen();
    cityWide = stand.cityWide();
    drafted = stand.draft().isPresent();
  }

  /** Keeps what was typed as a draft; a refusal keeps it in the form. */
  public void save() {
    try {
      service.save(seen, typed());
      look(query.stand());
      texts.tell("admin_consent_draft.message.info.saved");
    } catch (ConsentFormRefusedException e) {
      refuse(e);
    }
  }

  /** Puts what was typed in force; a refusal names every part that is missing. */
  public String putInForce() {
    try {
      String version = service.putInForce(seen, typed(), from);
      texts.tellNext("admin_consent_draft.message.info.inForce", version, words.day(from));
      return LIST;
    } catch (ConsentFormRefusedException e) {
      refuse(e);
      return null;
    }
  }

  private void refuse(ConsentFormRefusedException refusal) {
    words.refuse(refusal);
    Faces.validationFailed();
  }

  private ConsentWords typed() {
    return ConsentWords.typed(this::typedAt);
  }

  private String typedAt(ConsentPlace place) {
    return parts.get(place.part().ordinal()).in(place.language());
  }

  /** What applicants would read. */
  public String preview(ContactLanguage language) {
    return typed().text(language);
  }

  /** What is still missing before it can be put in force. */
  public List<String> getOpen() {
    return typed().faults().stream().map(words::fault).toList();
  }

  public ContactLanguage[] getLanguages() {
    return ContactLanguage.values();
  }

  public List<ConsentPartForm> getParts() {
    return parts;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public boolean isCityWide() {
    return cityWide;
  }

  /** Whether there is a draft whose paper can be looked at. */
  public boolean isDrafted() {
    return drafted;
  }
}
