package tw.caseprogress.web.staff.reportsettings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.statistics.AgencyReportLetter;
import tw.caseprogress.statistics.ReportAddressee;
import tw.caseprogress.statistics.ReportNotOfOneCutException;
import tw.caseprogress.statistics.ReportPart;
import tw.caseprogress.statistics.ReportSubscription;
import tw.caseprogress.statistics.service.OwnReportService;
import tw.caseprogress.statistics.service.ReportSubscriptionService;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs {@code /staff/report-settings.xhtml}: a supervisor's own choice of reports. */
@Named
@ViewScoped
public class ChooseReportsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReportSubscriptionService subscriptions;
  @Inject private OwnReportService reports;
  @Inject private StaffTexts texts;

  private ReportForm form;
  private String email;
  private AgencyReportLetter preview;

  /** Begins with what the caller gets now. */
  public void load() {
    Optional<ReportAddressee> own = subscriptions.own();
    email = own.map(ReportAddressee::email).orElse(null);
    form =
        ReportForm.of(own.map(ReportAddressee::wanted).orElse(ReportSubscription.OF_SUPERVISORS));
  }

  /** Keeps what was chosen. */
  public void save() {
    withChoice(
        wanted -> {
          subscriptions.save(wanted);
          texts.tell("staff_reportSettings.message.info.saved");
        });
  }

  /** Shows the newest report as it is chosen on the page, saved or not. */
  public void show() {
    withChoice(
        wanted -> {
          preview = reports.preview(wanted).orElse(null);
          if (preview == null) {
            texts.warn("staff_reportSettings.message.warn.nothingCounted");
          }
        });
  }

  /** Mails the newest report as it is chosen on the page to the caller. */
  public void sendNow() {
    withChoice(
        wanted ->
            reports
                .sendNow(wanted)
                .ifPresentOrElse(
                    address -> texts.tell("staff_reportSettings.message.info.sent", address),
                    () -> texts.warn("staff_reportSettings.message.warn.nothingCounted")));
  }

  private void withChoice(Consumer<ReportSubscription> work) {
    if (form.isOnNoDay()) {
      texts.refuse("staff_reportSettings.message.error.noDay");
      Faces.validationFailed();
      return;
    }
    try {
      work.accept(form.toSubscription());
    } catch (ReportNotOfOneCutException e) {
      texts.warn("staff_reportSettings.message.warn.changing");
    }
  }

  public ReportForm getForm() {
    return form;
  }

  /** Where the reports go; null for an account without an address. */
  public String getEmail() {
    return email;
  }

  /** The report that is shown; null while none is. */
  public AgencyReportLetter getPreview() {
    return preview;
  }

  public DayOfWeek[] getAllWeekdays() {
    return DayOfWeek.values();
  }

  public ReportPart[] getAllParts() {
    return ReportPart.values();
  }

  public ContactLanguage[] getLanguages() {
    return ContactLanguage.values();
  }

  /** How far ahead a due date may be near. */
  public List<Integer> getDistances() {
    return IntStream.rangeClosed(1, ReportSubscription.LONGEST_AHEAD).boxed().toList();
  }
}
