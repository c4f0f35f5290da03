package tw.caseprogress.web.staff.reportsettings;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Set;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.statistics.ReportPart;
import tw.caseprogress.statistics.ReportSubscription;

/** What a supervisor chooses of the reports. */
public class ReportForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private boolean daily;
  private DayOfWeek[] weekdays; // of a list Faces does not know the type
  private boolean monthly;
  private ReportPart[] parts;
  private int dueWithin;
  private ContactLanguage language;

  static ReportForm of(ReportSubscription wanted) {
    ReportForm form = new ReportForm();
    form.daily = wanted.daily();
    form.weekdays = wanted.weekdays().toArray(DayOfWeek[]::new);
    form.monthly = wanted.monthly();
    form.parts = wanted.parts().toArray(ReportPart[]::new);
    form.dueWithin = wanted.dueWithin();
    form.language = wanted.language();
    return form;
  }

  /** Whether the report of the days is wanted, but on none of them. */
  boolean isOnNoDay() {
    return daily && weekdays().isEmpty();
  }

  ReportSubscription toSubscription() {
    return new ReportSubscription(
        daily, weekdays(), monthly, parts == null ? Set.of() : Set.of(parts), dueWithin, language);
  }

  private Set<DayOfWeek> weekdays() {
    return weekdays == null ? Set.of() : Set.of(weekdays);
  }

  public boolean isDaily() {
    return daily;
  }

  public void setDaily(boolean daily) {
    this.daily = daily;
  }

  public DayOfWeek[] getWeekdays() {
    return weekdays;
  }

  public void setWeekdays(DayOfWeek[] weekdays) {
    this.weekdays = weekdays;
  }

  public boolean isMonthly() {
    return monthly;
  }

  public void setMonthly(boolean monthly) {
    this.monthly = monthly;
  }

  public ReportPart[] getParts() {
    return parts;
  }

  public void setParts(ReportPart[] parts) {
    this.parts = parts;
  }

  public int getDueWithin() {
    return dueWithin;
  }

  public void setDueWithin(int dueWithin) {
    this.dueWithin = dueWithin;
  }

  public ContactLanguage getLanguage() {
    return language;
  }

  public void setLanguage(ContactLanguage language) {
    this.language = language;
  }
}
