package tw.caseprogress.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.web.deadline.DeadlineForm;
import tw.caseprogress.web.deadline.DeadlineForm.PauseForm;
import tw.caseprogress.web.deadline.DeadlineQuestion;
import tw.caseprogress.web.form.FormReading;
import tw.caseprogress.web.i18n.Texts;

/**
 * The public deadline calculator: what is asked stands in the address, so that it can be passed on.
 */
@Named
@RequestScoped
public class CalculateDeadlineBacking {
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;

  private String receivedOn;
  private String receivedAt;
  private String length;
  private String unit;
  private String pauseFrom;
  private String pauseTo;
  private String extension;

  private DeadlineLedger ledger;
  private Integer missingYear;
  private List<FieldFault> faults = List.of();

  /** Calculates, if the address asks for something. */
  public void calculate() {
    if (receivedOn == null && length == null) {
      return;
    }
    FormReading<DeadlineQuestion> reading =
        DeadlineQuestion.read(
            new DeadlineForm(
                receivedOn,
                receivedAt,
                length,
                unit,
                List.of(new PauseForm(pauseFrom, pauseTo)),
                extension));
    faults = reading.faults();
    reading.value().ifPresent(this::answer);
  }

  private void answer(DeadlineQuestion question) {
    try {
      ledger = question.answer(workingDays.calendar(), LocalDate.now(clock));
    } catch (CalendarNotPublishedException e) {
      missingYear = e.year();
    }
  }

  /** What is wrong, by field, in the page's language. */
  public Map<String, String> faults(Locale locale) {
    Texts texts = Texts.in(locale);
    Map<String, String> messages = new LinkedHashMap<>();
    for (FieldFault fault : faults) {
      messages.put(fault.field(), texts.get("fault." + fault.code(), fault.arguments().toArray()));
    }
    return messages;
  }

  public LimitUnit[] getUnits() {
    return LimitUnit.values();
  }

  public DeadlineLedger getLedger() {
    return ledger;
  }

  /** The year without a calendar as text, for a year is not grouped by thousands. */
  public String getMissingYear() {
    return missingYear == null ? null : missingYear.toString();
  }

  public String getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(String receivedOn) {
    this.receivedOn = receivedOn;
  }

  public String getReceivedAt() {
    return receivedAt;
  }

  public void setReceivedAt(String receivedAt) {
    this.receivedAt = receivedAt;
  }

  public String getLength() {
    return length;
  }

  public void setLength(String length) {
    this.length = length;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getPauseFrom() {
    return pauseFrom;
  }

  public void setPauseFrom(String pauseFrom) {
    this.pauseFrom = pauseFrom;
  }

  public String getPauseTo() {
    return pauseTo;
  }

  public void setPauseTo(String pauseTo) {
    this.pauseTo = pauseTo;
  }

  public String getExtension() {
    return extension;
  }

  public void setExtension(String extension) {
    this.extension = extension;
  }
}
