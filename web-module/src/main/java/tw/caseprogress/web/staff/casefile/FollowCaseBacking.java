package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.casescreen.CaseSide;
import tw.caseprogress.consent.ConsentView;
import tw.caseprogress.notification.NoticeOmission;
import tw.caseprogress.notification.NoticeView;
import tw.caseprogress.slip.KeptPrint;
import tw.caseprogress.survey.SatisfactionAnswer;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** Backs the side of the case screen: notices, consents, who looked and acted, the answer. */
@Named
@RequestScoped
public class FollowCaseBacking {

  @Inject private ViewCaseBacking viewCase;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  /** A consent in one sentence: version, manner, day, who took it. */
  public String words(ConsentView consent) {
    return texts.get(
        "staff_casefile_view.text.consent",
        consent.formVersion(),
        texts.get("ConsentManner." + consent.manner()),
        DateText.date(consent.givenOn(), language.locale()),
        consent.takenBy());
  }

  /** The name of who looked or acted; the login where it is nobody's any more. */
  public String actor(AuditEntryView look) {
    return nameOf(look.actor());
  }

  public List<NoticeView> getNotices() {
    return side().notices();
  }

  /** The events of which an officer told nobody. */
  public List<NoticeOmission> getOmissions() {
    return side().omissions();
  }

  /** The name of an officer; the login where it is nobody's any more. */
  public String nameOf(String login) {
    return side().nameOf(login);
  }

  public List<ConsentView> getConsents() {
    return side().consents();
  }

  /** The slips that were put on paper. */
  public List<KeptPrint> getPrints() {
    return side().prints();
  }

  public List<AuditEntryView> getLooks() {
    return side().looks();
  }

  /** What the citizen answered; null as long as there is no answer. */
  public SatisfactionAnswer getAnswer() {
    return side().answer().orElse(null);
  }

  private CaseSide side() {
    return viewCase.screen().side();
  }
}
