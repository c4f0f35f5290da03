package tw.caseprogress.web.admin.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import tw.caseprogress.calendar.CalendarChangedMeanwhileException;
import tw.caseprogress.calendar.CalendarFileFault;
import tw.caseprogress.calendar.CalendarFileReading;
import tw.caseprogress.calendar.CalendarProposal;
import tw.caseprogress.calendar.CalendarYear;
import tw.caseprogress.calendar.service.CalendarQuery;
import tw.caseprogress.calendar.service.CalendarService;
import tw.caseprogress.projection.CalendarImpact;
import tw.caseprogress.projection.service.CalendarImpactQuery;
import tw.caseprogress.web.staff.StaffTexts;

/** Takes an official year file over on {@code /admin/calendar}: read, look at, then apply. */
@Named
@ViewScoped
public class ImportCalendarBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The official files are about ten thousand bytes long. */
  private static final int LONGEST_FILE = 200_000;

  private CalendarQuery calendarQuery;
  private CalendarService calendars;
  private CalendarImpactQuery impactQuery;
  private StaffTexts texts;

  private boolean previewed;
  private transient Part file;
  private transient CalendarFileReading reading;
  private transient CalendarImpact impact;
  private String fileName;
  private byte[] content;

  protected ImportCalendarBacking() {}

  @Inject
  ImportCalendarBacking(
      CalendarQuery calendarQuery,
      CalendarService calendars,
      CalendarImpactQuery impactQuery,
      StaffTexts texts) {
    this.calendarQuery = calendarQuery;
    this.calendars = calendars;
    this.impactQuery = impactQuery;
    this.texts = texts;
  }

  /** Reads the file; shows its faults, or what it would change. */
  public void preview() {
    if (file == null) {
      texts.refuse("fault.required");
      return;
    }
    try (InputStream in = file.getInputStream()) {
      content = in.readNBytes(LONGEST_FILE);
      fileName = file.getSubmittedFileName();
    } catch (IOException e) {
      texts.refuse("admin_calendar.message.error.unreadable");
      return;
    }
    reading = calendarQuery.read(content);
    impact =
        reading
            .year()
            .map(year -> impactQuery.of(new CalendarProposal.NewEdition(year)))
            .orElse(null);
    previewed = impact != null;
  }

  /** Applies the file that was looked at. */
  public String apply() {
    CalendarYear year = calendarQuery.read(content).year().orElseThrow();
    if (impact == null) {
      reading = calendarQuery.read(content);
      impact = impactQuery.of(new CalendarProposal.NewEdition(year));
      texts.refuse("admin_impact.message.error.previewGone");
      return null;
    }
    try {
      calendars.issue(year, fileName, content, impact.afterChange());
      texts.tellNext(
          "admin_calendar.message.info.issued",
          String.valueOf(year.year()),
          String.valueOf(year.edition()));
      return "/admin/calendar?faces-redirect=true&year=" + year.year();
    } catch (CalendarChangedMeanwhileException e) {
      impact = impactQuery.of(new CalendarProposal.NewEdition(year));
      texts.refuse("admin_impact.message.error.changedMeanwhile");
      return null;
    }
  }

  /**
   * Whether a file was looked at. Where the session was put away meanwhile it was, though what was
   * seen is gone: the button stays, and says so.
   */
  public boolean isPreviewed() {
    return previewed;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  /** What is wrong with the file, each fault with its line. */
  public List<CalendarFileFault> getFaults() {
    return reading == null ? List.of() : reading.faults();
  }

  /** A fault in words. */
  public String words(CalendarFileFault fault) {
    return texts.get(fault.messageKey(), fault.arguments().toArray());
  }

  /** The year that was read; null before, and for a file with faults. */
  public CalendarYear getRead() {
    return reading == null ? null : reading.year().orElse(null);
  }

  /** What applying it would move; null before. */
  public CalendarImpact getImpact() {
    return impact;
  }

  public String getFileName() {
    return fileName;
  }
}
