package tw.caseprogress.web.admin.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.setup.SetUpChecklist;
import tw.caseprogress.setup.SetUpLine;
import tw.caseprogress.setup.SetUpStep;
import tw.caseprogress.setup.service.SetUpQuery;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;

/** Shows what is still to be set up, on {@code /admin/start/checklist}. */
@Named
@RequestScoped
public class ShowChecklistBacking {

  private static final int NAMED_AGENCIES = 10;

  @Inject private SetUpQuery setUpQuery;
  @Inject private CurrentCaller currentCaller;
  @Inject private StaffTexts texts;

  private List<SetUpLine> lines;

  public List<SetUpLine> getLines() {
    if (lines == null) {
      lines = setUpQuery.lines();
    }
    return lines;
  }

  public boolean isDone() {
    return SetUpChecklist.isDone(getLines());
  }

  public long getDoneCount() {
    return getLines().stream().filter(SetUpLine::isDone).count();
  }

  /** What was found of a line, in a sentence; of the own agency as the one who is to do it. */
  public String words(SetUpLine line) {
    return own(line)
        .orElseGet(
            () ->
                texts.get(
                    "SetUpFinding." + line.finding(),
                    line.count(),
                    line.until().map(day -> DateText.date(day, Faces.getLocale())).orElse("")));
  }

  private Optional<String> own(SetUpLine line) {
    return isCity()
        ? Optional.empty()
        : texts.find("admin_start_checklist.text.own." + line.finding());
  }

  /** The look of the line's state. */
  public String kind(SetUpLine line) {
    return switch (line.finding().state()) {
      case DONE -> "calm";
      case DUE_SOON -> "warn";
      case OPEN -> "late";
    };
  }

  /** The agencies in which it is missing, as far as there is room; not the own one. */
  public List<AgencyView> agencies(SetUpLine line) {
    return isCity() ? line.missing().stream().limit(NAMED_AGENCIES).toList() : List.of();
  }

  /** Whether the caller makes in each agency what is missing there. */
  public boolean makes(SetUpLine line) {
    return isCity() && line.finding().step() == SetUpStep.ADMINISTRATORS;
  }

  /** How many agencies are not named. */
  public long unnamed(SetUpLine line) {
    return Math.max(0, line.missing().size() - NAMED_AGENCIES);
  }

  /** The page on which a line is done; empty for what the caller cannot do. */
  public String place(SetUpLine line) {
    return switch (line.finding().step()) {
      case CALENDAR -> "/admin/calendar#import";
      case PUBLIC_ADDRESS -> ""; // a setting of the installation
      case MAIL, TEXT_MESSAGE -> "/admin/gateways";
      case AGENCIES -> "/admin/agencies";
      case ADMINISTRATORS, OFFICERS -> "/admin/people/list";
      case CASE_TYPES -> "/admin/casetypes/list";
    };
  }

  /** Whether the caller sets up the city rather than an agency. */
  public boolean isCity() {
    return currentCaller.get().has(Role.SYSTEM_ADMINISTRATOR);
  }
}
