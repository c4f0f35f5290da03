package tw.caseprogress.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.typed.TypedDay;
import tw.caseprogress.web.deadline.DeadlineForm;
import tw.caseprogress.web.deadline.DeadlineForm.PauseForm;
import tw.caseprogress.web.deadline.DeadlineQuestion;
import tw.caseprogress.web.form.FormReading;
import tw.caseprogress.web.form.PageFault;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/**
 * The public deadline calculator: what is asked stands in the address, so that it can be passed on.
 */
@Named
@RequestScoped
public class CalculateDeadlineBacking {
  /** The inputs of the page in their order, each behind its field of the public interface. */
  private static final Map<String, String> INPUTS = inputs();

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
        DeadlineQuestion.readTyped(
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

  /** What is wrong, field by field, in the page's language. */
  public List<PageFault> faults(Locale locale) {
    Texts texts = Texts.in(locale);
    return faults.stream()
        .sorted(Comparator.comparing(fault -> List.copyOf(INPUTS.keySet()).indexOf(fault.field())))
        .map(
            fault -> {
              String id = INPUTS.get(fault.field());
              return PageFault.of(fault, id, texts.get("calculator.label." + id), texts);
            })
        .toList();
  }

  private static Map<String, String> inputs() {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("receivedOn", "receivedOn");
    inputs.put("receivedAt", "receivedAt");
    inputs.put("limit.length", "length");
    inputs.put("limit.unit", "unit");
    inputs.put("pauses[0].from", "pauseFrom");
    inputs.put("pauses[0].to", "pauseTo");
    inputs.put("extensionWorkingDays", "extension");
    return inputs;
  }

  /** A day as the page writes it once it is read; what cannot be read stays as it was typed. */
  public String shown(String typed, Locale locale) {
    return TypedDay.read(typed)
        .day()
        .map(day -> Language.of(locale) == Language.EN ? day.toString() : TypedDay.text(day))
        .orElse(typed);
  }

  public LimitUnit[] getUnits() {
    return LimitUnit.values();
  }

  public DeadlineLedger getLedger() {
    return ledger;
  }

  /**
   * The year without a calendar, as the page's language counts years; null when none is missing.
   */
  public String missingYear(Locale locale) {
    return missingYear == null ? null : DateText.year(missingYear, locale);
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
