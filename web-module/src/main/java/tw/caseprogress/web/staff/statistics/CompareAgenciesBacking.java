package tw.caseprogress.web.staff.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import tw.caseprogress.statistics.FigureScope;
import tw.caseprogress.statistics.GroupFigures;
import tw.caseprogress.statistics.MixedRate;
import tw.caseprogress.statistics.service.ComparisonQuery;
import tw.caseprogress.statistics.service.FiguresQuery;
import tw.caseprogress.statistics.table.FigureCell;
import tw.caseprogress.web.chart.ShareBar;
import tw.caseprogress.web.staff.ViewLanguage;

/** Compares the agencies on the page of figures, each with what its case types let expect. */
@Named
@RequestScoped
public class CompareAgenciesBacking {

  private static final int PER_CENT = 100;
  private static final double ROUND = 0.1;

  @Inject private ShowFiguresBacking shown;
  @Inject private FiguresQuery query;
  @Inject private ComparisonQuery comparison;
  @Inject private FigureReader reader;
  @Inject private ViewLanguage language;

  private List<Row> rows;

  /**
   * An agency.
   *
   * @param ahead above 0 where it is better than expected, below where it is worse
   * @param own where its rate stands on the line, in hundredths; -1 for nowhere
   * @param usual where the expected rate stands on it
   */
  public record Row(
      String name,
      String query,
      long toHandle,
      long closed,
      long overdue,
      String rate,
      String expected,
      String difference,
      int ahead,
      double own,
      double usual) {

    /** The left end of the bar between both. */
    public double left() {
      return Math.min(own, usual);
    }

    /** How long the bar between both is. */
    public double length() {
      return Math.abs(own - usual);
    }
  }

  /** The agencies, those first that are most behind what is expected of them. */
  public List<Row> getRows() {
    if (rows == null) {
      Map<Long, MixedRate> rates = comparison.rates(shown.getChoice().period());
      double lowest = lowest(rates);
      rows =
          query.byAgency(FigureScope.ofCity(), shown.getChoice().period()).stream()
              .sorted(
                  Comparator.comparingDouble((GroupFigures one) -> difference(one, rates))
                      .thenComparing(GroupFigures::code))
              .map(one -> row(one, rates.get(one.id()), lowest))
              .toList();
    }
    return rows;
  }

  /** A count with its thousands apart. */
  public String number(long count) {
    return reader.words().shown(new FigureCell.Count(count));
  }

  /** Where the line of the rates begins, in per cent. */
  public long getScale() {
    return Math.round(lowest(comparison.rates(shown.getChoice().period())) * PER_CENT);
  }

  private Row row(GroupFigures one, MixedRate rate, double lowest) {
    OptionalDouble own = rate == null ? OptionalDouble.empty() : rate.rate();
    OptionalDouble expected = rate == null ? OptionalDouble.empty() : rate.expected();
    OptionalDouble difference = rate == null ? OptionalDouble.empty() : rate.difference();
    return new Row(
        language.of(one.nameZh(), one.nameEn()),
        shown.getChoice().queryOfAgency(one.code()),
        one.figures().tally().toHandle(),
        one.figures().tally().closed(),
        one.figures().tally().openOverdue(),
        share(own),
        share(expected),
        points(difference),
        ahead(difference),
        own.isPresent() ? ShareBar.place(own.getAsDouble(), lowest) : -1,
        expected.isPresent() ? ShareBar.place(expected.getAsDouble(), lowest) : -1);
  }

  private String share(OptionalDouble part) {
    return reader
        .words()
        .shown(part.isPresent() ? new FigureCell.Share(part.getAsDouble()) : new FigureCell.None());
  }

  /** In percentage points, with its sign; a real minus, for a hyphen is no sign of a number. */
  private static String points(OptionalDouble difference) {
    return difference.isPresent()
        ? String.format(Locale.ROOT, "%+.1f", difference.getAsDouble() * PER_CENT).replace('-', '−')
        : "";
  }

  private static int ahead(OptionalDouble difference) {
    long tenths = Math.round(difference.orElse(0) * PER_CENT / ROUND);
    return Long.signum(tenths);
  }

  private static double difference(GroupFigures one, Map<Long, MixedRate> rates) {
    MixedRate rate = rates.get(one.id());
    return rate == null ? Double.MAX_VALUE : rate.difference().orElse(Double.MAX_VALUE);
  }

  /** The lowest rate of all, down to the next tenth. */
  private static double lowest(Map<Long, MixedRate> rates) {
    double lowest =
        rates.values().stream()
            .mapToDouble(rate -> Math.min(rate.rate().orElse(1), rate.expected().orElse(1)))
            .min()
            .orElse(0);
    return Math.min(0.9, Math.floor(lowest * 10) / 10);
  }
}
