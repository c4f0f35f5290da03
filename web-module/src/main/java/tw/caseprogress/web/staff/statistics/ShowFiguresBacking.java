package tw.caseprogress.web.staff.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.statistics.CaseFigure;
import tw.caseprogress.statistics.Figures;
import tw.caseprogress.statistics.PeriodPreset;
import tw.caseprogress.statistics.service.FiguresQuery;
import tw.caseprogress.statistics.table.Figure;
import tw.caseprogress.statistics.table.FigureWords;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Backs {@code /staff/statistics/overview.xhtml}: the figures of a period; what is asked for stands
 * in the address.
 */
@Named
@ViewScoped
public class ShowFiguresBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FiguresQuery query;
  @Inject private FigureReader reader;
  @Inject private StaffTexts texts;
  @Inject private Clock clock;

  private final FiguresChoice choice = new FiguresChoice();
  private transient Figures figures;

  /** Reads the figures of the address; of this month where it names no period. */
  public void load() {
    choice.complete(LocalDate.now(clock)).ifPresent(fault -> texts.refuse("FigureOrder." + fault));
    figures = query.figures(reader.scope(choice), choice.period());
  }

  /** Asks for what stands in the form. */
  public String show() {
    if (choice.isBackwards()) {
      texts.refuse("staff_statistics_overview.message.error.order");
      Faces.validationFailed();
      return null;
    }
    return "/staff/statistics/overview?faces-redirect=true&includeViewParams=true";
  }

  /** The figures of the period. */
  public Figures getFigures() {
    if (figures == null) {
      load();
    }
    return figures;
  }

  /** Whether no day of the period was counted yet. */
  public boolean isUncounted() {
    return getFigures().countedAt().isEmpty();
  }

  /** A figure as people read it. */
  public String shown(String figure) {
    return words().shown(Figure.valueOf(figure).of(getFigures()));
  }

  /** The word of a figure. */
  public String head(String figure) {
    return words().head(Figure.valueOf(figure));
  }

  /** Where the number of a figure leads; empty for nowhere. */
  public String link(String figure) {
    String key = Figure.valueOf(figure).key();
    boolean some = CaseFigure.of(key).filter(one -> one.in(getFigures()) > 0).isPresent();
    return some ? new FigureLinks(choice, !reader.isOfCity()).cases(key, choice.getCaseType()) : "";
  }

  /** As of when it was counted, and which days were not. */
  public String getCut() {
    return words().cut(getFigures().countedAt(), getFigures().notCounted());
  }

  public String getPeriod() {
    return words().period(choice.period());
  }

  public String getWhose() {
    return reader.whose(choice);
  }

  public List<PeriodPreset> getPresets() {
    return List.of(PeriodPreset.values());
  }

  /** The address of a period with a name. */
  public String queryOf(PeriodPreset preset) {
    return choice.queryOf(preset.on(LocalDate.now(clock)));
  }

  /** Whether a period with a name is the one that is shown. */
  public boolean isShown(PeriodPreset preset) {
    return preset.on(LocalDate.now(clock)).equals(choice.period());
  }

  public LocalDate getYesterday() {
    return LocalDate.now(clock).minusDays(1);
  }

  public List<CaseTypeView> getCaseTypes() {
    return reader.caseTypes(choice);
  }

  public List<AgencyView> getAgencies() {
    return reader.agencies();
  }

  /** Whether the reader sees the figures of all agencies, and no case. */
  public boolean isOfCity() {
    return reader.isOfCity();
  }

  /** Whether the agencies are compared: the city as a whole is shown. */
  public boolean isCompared() {
    return reader.isOfCity() && reader.agency(choice).isEmpty();
  }

  public FiguresChoice getChoice() {
    return choice;
  }

  private FigureWords words() {
    return reader.words();
  }
}
