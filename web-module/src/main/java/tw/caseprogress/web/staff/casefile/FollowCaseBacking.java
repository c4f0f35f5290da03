package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.audit.service.AuditQuery;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.consent.ConsentView;
import tw.caseprogress.consent.service.ConsentQuery;
import tw.caseprogress.notification.NoticeOmission;
import tw.caseprogress.notification.NoticeView;
import tw.caseprogress.notification.service.NoticeQuery;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.survey.SatisfactionAnswer;
import tw.caseprogress.survey.service.SatisfactionOfCaseQuery;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** Backs the side of the case screen: notices, consents, who looked and acted, the answer. */
@Named
@RequestScoped
public class FollowCaseBacking {

  @Inject private ViewCaseBacking viewCase;
  @Inject private NoticeQuery noticeQuery;
  @Inject private ConsentQuery consentQuery;
  @Inject private AuditQuery auditQuery;
  @Inject private SatisfactionOfCaseQuery satisfactionQuery;
  @Inject private CallerDirectory staff;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  private List<NoticeView> notices;
  private List<NoticeOmission> omissions;
  private List<ConsentView> consents;
  private List<AuditEntryView> looks;
  private SatisfactionAnswer answer;

  /** Reads what belongs to the case that is shown. */
  @PostConstruct
  public void load() {
    CaseNumber caseNumber = viewCase.getShown().caseNumber();
    notices = noticeQuery.ofCase(caseNumber);
    omissions = noticeQuery.omissionsOf(caseNumber);
    consents = consentQuery.ofCase(caseNumber);
    looks = auditQuery.ofCase(caseNumber.digits());
    answer = satisfactionQuery.ofCase(caseNumber).orElse(null);
  }

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
    return notices;
  }

  /** The events of which an officer told nobody. */
  public List<NoticeOmission> getOmissions() {
    return omissions;
  }

  /** The name of an officer; the login where it is nobody's any more. */
  public String nameOf(String login) {
    return staff.nameOf(login);
  }

  public List<ConsentView> getConsents() {
    return consents;
  }

  public List<AuditEntryView> getLooks() {
    return looks;
  }

  /** What the citizen answered; null as long as there is no answer. */
  public SatisfactionAnswer getAnswer() {
    return answer;
  }
}
