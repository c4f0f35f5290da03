package tw.caseprogress.worklist.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tw.caseprogress.absence.service.Deputies;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.DueSoon;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.worklist.CaseSpan;
import tw.caseprogress.worklist.ListReader;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistRow;

/**
 * Whole lists of cases, however long, for a reader who ordered one.
 *
 * <p>Open to all callers, for the job that reads them has no identity; no request reaches it with a
 * reader but its own caller. Without a transaction: a list of a million cases takes minutes.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WholeLists {

  @Inject private TableReader tables;
  @Inject private ListedCases listed;
  @Inject private AgencyCatalogue agencies;
  @Inject private WorkingDays workingDays;
  @Inject private Deputies deputies;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  /** How many cases the list has. */
  public long count(ListReader reader, WorklistFilter filter, Optional<CaseSpan> span) {
    WorklistSelection selection = selection(reader, filter, span, LocalDate.now(clock));
    return tables.count(
        "select count(*) from case_file c" + selection.where(), selection.parametersAnd());
  }

  /** Hands the list out in its order by portions, of which one is in memory at a time. */
  public void each(
      ListReader reader,
      WorklistFilter filter,
      Optional<CaseSpan> span,
      Consumer<List<WorklistRow>> portions) {
    LocalDate today = LocalDate.now(clock);
    WorklistSelection selection = selection(reader, filter, span, today);
    listed.each(
        selection.where() + WorklistSorting.of(filter).orderBy(),
        today,
        calendar(reader),
        portions,
        selection.parametersAnd());
  }

  private WorklistSelection selection(
      ListReader reader, WorklistFilter filter, Optional<CaseSpan> span, LocalDate today) {
    WorklistSelection selection =
        WorklistSelection.of(
            filter,
            agencies.agency(reader.agencyCode()).orElseThrow().id(),
            mine(reader, today),
            today,
            DueSoon.lastDay(today, calendar(reader)),
            reader.supervisor(),
            keys.blindIndex());
    span.ifPresent(selection::within);
    return selection;
  }

  private Set<String> mine(ListReader reader, LocalDate today) {
    Set<String> mine = new LinkedHashSet<>(deputies.standsInFor(reader.login(), today));
    mine.add(reader.login());
    return mine;
  }

  private WorkingDayCalendar calendar(ListReader reader) {
    return workingDays.calendarOf(reader.agencyCode());
  }
}
