package tw.caseprogress.statistics.service;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.Row;
import tw.caseprogress.statistics.opendata.FigureGroup;
import tw.caseprogress.statistics.opendata.OpenCounts;
import tw.caseprogress.statistics.opendata.OpenMonth;
import tw.caseprogress.statistics.opendata.OpenSeries;

/** How a published month of a series stands in its row. */
final class OpenMonthRows {

  /** The columns of {@link #parameters}, in its order. */
  static final String COLUMNS =
      """
      agency_id, case_type_id, month, received, closed_on_time, closed_late, open_on_time,
      open_overdue, consents, emails, text_messages, answers, score_sum, sealed
      """;

  private OpenMonthRows() {}

  static OpenSeries series(Row row) {
    return new OpenSeries(row.number("agency_id"), row.number("case_type_id"));
  }

  static OpenCounts counts(Row row) {
    return new OpenCounts(
        row.number("received"),
        row.number("closed_on_time"),
        row.number("closed_late"),
        row.number("open_on_time"),
        row.number("open_overdue"),
        row.number("consents"),
        row.number("emails"),
        row.number("text_messages"),
        row.number("answers"),
        row.number("score_sum"));
  }

  static Set<FigureGroup> sealed(Row row) {
    return groups(row.text("sealed"));
  }

  /** The groups whose names stand in a row, between blanks. */
  static Set<FigureGroup> groups(String sealed) {
    return Stream.of(sealed.split(" "))
        .filter(name -> !name.isEmpty())
        .map(FigureGroup::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  static Parameters parameters(LocalDate month, OpenSeries series, OpenMonth figures) {
    OpenCounts counts = figures.counts().getOrDefault(series, OpenCounts.NONE);
    return Parameters.of(series.agencyId(), series.caseTypeId(), month)
        .and(counts.received(), counts.closedOnTime(), counts.closedLate())
        .and(counts.openOnTime(), counts.openOverdue())
        .and(counts.consents(), counts.emails(), counts.textMessages())
        .and(counts.answers(), counts.scoreSum())
        .and(names(figures.sealed().getOrDefault(series, Set.of())));
  }

  private static String names(Set<FigureGroup> groups) {
    return new TreeSet<>(groups).stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}
