package tw.caseprogress.web.staff.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.statistics.PilotLine;
import tw.caseprogress.statistics.PilotTable;
import tw.caseprogress.statistics.service.PilotQuery;
import tw.caseprogress.statistics.table.FigureCell;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** Backs {@code /staff/statistics/pilot.xhtml}: the table of the city's proposal of any period. */
@Named
@ViewScoped
public class ShowPilotBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PilotQuery query;
  @Inject private AgencyCatalogue agencies;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private FigureReader reader;
  @Inject private ViewLanguage language;
  @Inject private StaffTexts texts;
  @Inject private Clock clock;

  private final FiguresChoice choice = new FiguresChoice();
  private transient PilotTable table;
  private transient List<Row> rows;

  /** A line in words. */
  public record Row(String agency, String caseType, PilotLine line, String meanScore) {}

  /** Reads the table of the address; of the pilot or the last months where it names no period. */
  public void load() {
    if (choice.getFrom() == null && choice.getTo() == null) {
      choice.take(query.usual());
    } else {
      choice
          .complete(LocalDate.now(clock))
          .ifPresent(fault -> texts.refuse("FigureOrder." + fault));
    }
    table = query.table(choice.period());
  }

  /** Asks for what stands in the form. */
  public String show() {
    if (choice.isBackwards()) {
      texts.refuse("staff_statistics_pilot.message.error.order");
      Faces.validationFailed();
      return null;
    }
    return "/staff/statistics/pilot?faces-redirect=true&includeViewParams=true";
  }

  public PilotTable getTable() {
    if (table == null) {
      load();
    }
    return table;
  }

  /** The lines by agency and case type. */
  public List<Row> getRows() {
    if (rows == null) {
      Map<Long, CaseTypeView> types =
          catalogue.all().stream()
              .collect(Collectors.toMap(CaseTypeView::caseTypeId, type -> type, (one, two) -> two));
      rows =
          getTable().lines().stream()
              .sorted(Comparator.comparing(line -> agencies.agency(line.agencyId()).code()))
              .map(line -> row(line, types.get(line.caseTypeId())))
              .toList();
    }
    return rows;
  }

  private Row row(PilotLine line, CaseTypeView type) {
    AgencyView agency = agencies.agency(line.agencyId());
    return new Row(
        language.of(agency.nameZh(), agency.nameEn()),
        type == null ? "" : language.of(type.nameZh(), type.nameEn()),
        line,
        score(line.meanScore()));
  }

  /** The mean of all scores; a dash where nobody answered. */
  public String getMeanScore() {
    return score(getTable().all().meanScore());
  }

  /** The working days of the period; a dash where one of its years has no calendar. */
  public String getWorkingDays() {
    OptionalInt days = getTable().workingDays();
    return reader
        .words()
        .shown(days.isPresent() ? new FigureCell.Count(days.getAsInt()) : new FigureCell.None());
  }

  /** A count with its thousands apart. */
  public String number(long count) {
    return reader.words().shown(new FigureCell.Count(count));
  }

  private String score(OptionalDouble score) {
    return reader
        .words()
        .shown(
            score.isPresent()
                ? new FigureCell.Measure(score.getAsDouble())
                : new FigureCell.None());
  }

  public String getPeriod() {
    return reader.words().period(choice.period());
  }

  public String getWhose() {
    return reader.whose(choice);
  }

  public LocalDate getYesterday() {
    return LocalDate.now(clock).minusDays(1);
  }

  public FiguresChoice getChoice() {
    return choice;
  }
}
