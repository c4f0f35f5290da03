package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.consent.ConsentForm;
import tw.caseprogress.intake.ListedIntake;
import tw.caseprogress.intake.service.BulkIntakeService;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.web.staff.StaffChoices;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** Backs {@code /staff/casefile/bag.xhtml}: the papers of one sender are registered in one go. */
@Named
@ViewScoped
public class RegisterBagBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private BulkIntakeService service;
  @Inject private BulkDeeds deeds;
  @Inject private IntakeService intakeService;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private StaffChoices choices;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  private final BulkWork work = new BulkWork();
  private BagForm form;

  /** Starts an empty bag, received and consented to today. */
  @PostConstruct
  public void open() {
    form = new BagForm(choices.getToday());
  }

  /** Adds some rows. */
  public synchronized void addRows() {
    form.addRows();
  }

  /** Shows what would become of each row. */
  public synchronized void look() {
    List<ListedIntake> listed = listed();
    if (listed.isEmpty()) {
      work.forget();
      refuse("staff_casefile_bag.message.error.empty");
      return;
    }
    work.show(service.look(listed), List.of());
  }

  /** Registers what was looked at; what was typed since is looked at first. */
  public synchronized void begin() {
    if (work.isReady() && !work.seen().orElseThrow().equals(listed())) {
      look();
      refuse("staff_casefile_bag.message.error.typedSince");
      return;
    }
    deeds.begin(work);
  }

  /** Registers the next rows. */
  public synchronized void goOn() {
    deeds.goOn(work);
  }

  /** Sends what became of each row. */
  public synchronized void sendResults() {
    deeds.sendResults(work);
  }

  /** Sends the slips from a place of the opened cases on. */
  public synchronized void sendSlips(int from) {
    deeds.sendSlips(work, from);
  }

  /** Shows the version that is in force on the day of the consent, before the page is drawn. */
  public synchronized void showConsentForm() {
    form.showFormInForce(formInForce().orElse(""));
  }

  private List<ListedIntake> listed() {
    showConsentForm();
    return form.toListed(catalogue::published, type -> language.of(type.nameZh(), type.nameEn()));
  }

  /** The form of the day on which the sender consented on paper. */
  private Optional<String> formInForce() {
    return Optional.ofNullable(form.getConsent().getGivenOn())
        .flatMap(intakeService::consentForm)
        .map(ConsentForm::version);
  }

  private void refuse(String key) {
    texts.refuse(key);
    Faces.validationFailed();
  }

  public BagForm getForm() {
    return form;
  }

  public BulkWork getWork() {
    return work;
  }

  /** The files that the slips of the opened cases fill. */
  public List<SlipRange> getSlipFiles() {
    return deeds.slipFiles(work);
  }
}
