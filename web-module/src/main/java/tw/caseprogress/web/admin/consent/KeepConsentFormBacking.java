package tw.caseprogress.web.admin.consent;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import tw.caseprogress.consent.ConsentFormBook.Phase;
import tw.caseprogress.consent.ConsentFormEdition;
import tw.caseprogress.consent.ConsentFormHistory;
import tw.caseprogress.consent.ConsentFormRefusedException;
import tw.caseprogress.consent.ConsentFormStand;
import tw.caseprogress.consent.service.ConsentFormDesignQuery;
import tw.caseprogress.consent.service.ConsentFormService;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/**
 * Shows which version of the consent form is in force and who did what to it, on {@code
 * /admin/consent/list}, and gives an agency's own up.
 */
@Named
@ViewScoped
public class KeepConsentFormBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ConsentFormDesignQuery query;
  @Inject private ConsentFormService service;
  @Inject private ConsentFormWords words;
  @Inject private CallerDirectory directory;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;
  @Inject private Clock clock;

  private LocalDate from;
  private long seen;
  private transient ConsentFormStand stand;

  /** Looks how it stands; the command names the edition that was seen last. */
  @PostConstruct
  public void look() {
    stand = query.stand();
    seen = stand.seen();
    from = null;
  }

  /** How it stood at the last look. */
  public ConsentFormStand getStand() {
    if (stand == null) {
      stand = query.stand();
    }
    return stand;
  }

  /** Goes back to the city's form. */
  public void giveUp() {
    try {
      service.giveUp(seen, from);
      texts.tell("admin_consent_list.message.info.givenUp", words.day(from));
      look();
    } catch (ConsentFormRefusedException e) {
      words.refuse(e);
      Faces.validationFailed();
    }
  }

  /** The text in force, in the language of the view. */
  public String getText() {
    return getStand().form().text(Texts.in(language.locale()).contactLanguage());
  }

  /** What was done, in one sentence. */
  public String what(ConsentFormHistory entry) {
    ConsentFormEdition edition = entry.edition();
    String since =
        edition
            .inForceFrom()
            .filter(day -> !edition.isDelivered())
            .map(day -> texts.get("admin_consent_list.text.since", words.day(day)))
            .orElse("");
    return texts.get(
        "ConsentFormEdition.Deed." + edition.deed(), edition.version().orElse(""), since);
  }

  /** How an edition with a day is marked. */
  public String kind(Phase phase) {
    return switch (phase) {
      case IN_FORCE -> "ok";
      case WAITING -> "wait";
      case OVER -> "calm";
    };
  }

  /** Who did it, by name; the login where it is nobody's any more. */
  public String actor(ConsentFormHistory entry) {
    return entry.edition().isDelivered()
        ? texts.get("admin_consent_list.text.delivered")
        : directory.nameOf(entry.edition().savedBy());
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
}
