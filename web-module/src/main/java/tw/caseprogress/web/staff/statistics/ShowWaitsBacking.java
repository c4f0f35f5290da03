package tw.caseprogress.web.staff.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.statistics.StepWait;
import tw.caseprogress.statistics.service.FiguresQuery;
import tw.caseprogress.web.chart.ShareBar;
import tw.caseprogress.web.staff.ViewLanguage;

/** The steps at which open cases wait longest, on the page of figures. */
@Named
@RequestScoped
public class ShowWaitsBacking {

  private static final int MOST = 10;

  @Inject private ShowFiguresBacking shown;
  @Inject private FiguresQuery query;
  @Inject private FigureReader reader;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private ViewLanguage language;

  private List<StepWait> waits;

  public List<StepWait> getWaits() {
    if (waits == null) {
      waits = query.longestSteps(reader.scope(shown.getChoice()), MOST);
    }
    return waits;
  }

  /** The name of the case type of a step. */
  public String caseType(StepWait wait) {
    return catalogue.all().stream()
        .filter(type -> type.caseTypeId() == wait.caseTypeId())
        .findFirst()
        .map(type -> language.of(type.nameZh(), type.nameEn()))
        .orElse("");
  }

  /** How wide the bar of a step is, in hundredths of the longest. */
  public double width(StepWait wait) {
    int longest = getWaits().stream().mapToInt(StepWait::medianWorkingDays).max().orElse(0);
    return ShareBar.width(wait.medianWorkingDays(), longest);
  }
}
