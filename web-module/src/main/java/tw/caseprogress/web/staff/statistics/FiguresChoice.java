package tw.caseprogress.web.staff.statistics;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.StringJoiner;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.PeriodPreset;
import tw.caseprogress.statistics.table.FigureTableOrder;
import tw.caseprogress.statistics.table.FigureTableOrder.Fault;

/** Which figures are wanted, as the address of a page says it. */
public class FiguresChoice implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How many months a trend shows. */
  static final int TREND_MONTHS = 12;

  private LocalDate from;
  private LocalDate to;
  private String agency;
  private String caseType;

  /**
   * Fills in what the address left open: this month. Nothing of today or later is counted yet.
   *
   * @return why the period that was asked for cannot be shown; it is this month then
   */
  Optional<Fault> complete(LocalDate today) {
    LocalDate yesterday = today.minusDays(1);
    Period usual = PeriodPreset.THIS_MONTH.on(today);
    if (from == null && to == null) {
      take(usual);
      return Optional.empty();
    }
    to = to == null || to.isAfter(yesterday) ? yesterday : to;
    from = from == null ? to.withDayOfMonth(1) : from;
    Optional<Fault> fault =
        from.isAfter(to) ? Optional.of(Fault.BACKWARDS) : FigureTableOrder.fault(period(), today);
    fault.ifPresent(any -> take(usual));
    return fault;
  }

  /** Whether a form has its last day before its first. */
  boolean isBackwards() {
    return from != null && to != null && from.isAfter(to);
  }

  void take(Period period) {
    from = period.from();
    to = period.to();
  }

  Period period() {
    return new Period(from, to);
  }

  /** The same question as the query string of an address. */
  public String toQuery() {
    return query(from, to, agency, caseType, null);
  }

  /** The same of the months up to the last day, as many as are shown of a trend. */
  public String toQueryOfMonths() {
    LocalDate first = to.withDayOfMonth(1).minusMonths(TREND_MONTHS - 1L);
    return query(first, to, agency, caseType, null);
  }

  /** The same of other days. */
  String queryOf(Period period) {
    return query(period.from(), period.to(), agency, caseType, null);
  }

  /** The same of a month, as far as its days are over. */
  String queryOf(YearMonth month, LocalDate today) {
    LocalDate end = month.atEndOfMonth();
    LocalDate last = end.isBefore(today) ? end : today.minusDays(1);
    return query(month.atDay(1), last, agency, caseType, null);
  }

  /** The same of a case type. */
  String queryOfCaseType(String code) {
    return query(from, to, agency, code, null);
  }

  /** The same of an agency, all its types. */
  String queryOfAgency(String code) {
    return query(from, to, code, null, null);
  }

  /** The cases behind a figure of it. */
  String queryOfCases(String figure, String typeCode) {
    return query(from, to, null, typeCode, figure);
  }

  private static String query(
      LocalDate from, LocalDate to, String agency, String caseType, String figure) {
    StringJoiner query = new StringJoiner("&", "?", "");
    add(query, "figure", figure);
    add(query, "from", from);
    add(query, "to", to);
    add(query, "agency", agency);
    add(query, "caseType", caseType);
    return query.toString();
  }

  private static void add(StringJoiner query, String name, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public String getCaseType() {
    return caseType;
  }

  public void setCaseType(String caseType) {
    this.caseType = caseType;
  }
}
