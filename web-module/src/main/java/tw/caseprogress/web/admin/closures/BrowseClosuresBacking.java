package tw.caseprogress.web.admin.closures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import tw.caseprogress.calendar.ClosureArea;
import tw.caseprogress.calendar.ClosureEntry;
import tw.caseprogress.calendar.ClosureExtent;
import tw.caseprogress.calendar.service.CalendarQuery;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.web.staff.ViewLanguage;

/** Lists the closures of a year on {@code /admin/closures}, and what its menus offer. */
@Named
@ViewScoped
public class BrowseClosuresBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CalendarQuery calendarQuery;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private ViewLanguage language;
  @Inject private Clock clock;

  private Integer year;
  private transient List<ClosureEntry> closures;

  /** The closures of the year, withdrawn ones too, the latest day first. */
  public List<ClosureEntry> getClosures() {
    if (closures == null) {
      closures = calendarQuery.closures(getYear());
    }
    return closures;
  }

  /** The years with closures, and this one, the latest first. */
  public NavigableSet<Integer> getYears() {
    NavigableSet<Integer> years = new TreeSet<>();
    years.add(LocalDate.now(clock).getYear());
    calendarQuery.book().closures().forEach(c -> years.add(c.closure().closedOn().getYear()));
    return years.descendingSet();
  }

  /** An area in words: the name of an agency instead of its code. */
  public String areaName(ClosureArea area) {
    return area.kind() == ClosureArea.Kind.AGENCY
        ? catalogue
            .agency(area.name())
            .map(agency -> language.of(agency.nameZh(), agency.nameEn()))
            .orElse(area.name())
        : area.name();
  }

  public ClosureExtent[] getExtents() {
    return ClosureExtent.values();
  }

  public ClosureArea.Kind[] getAreaKinds() {
    return ClosureArea.Kind.values();
  }

  public List<ClosureArea> getDistricts() {
    return calendarQuery.districts();
  }

  public List<AgencyView> getAgencies() {
    return catalogue.agencies();
  }

  /** The year shown; this year unless another is asked for. */
  public Integer getYear() {
    return year == null ? Integer.valueOf(LocalDate.now(clock).getYear()) : year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }
}
