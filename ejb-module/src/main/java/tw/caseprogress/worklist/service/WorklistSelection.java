package tw.caseprogress.worklist.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.casefile.service.BlindIndex;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.typed.DocumentNumber;
import tw.caseprogress.typed.MobileNumber;
import tw.caseprogress.typed.PartyName;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.worklist.CaseSpan;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistGroup;
import tw.caseprogress.worklist.WorklistOrder;

/** A worklist filter as conditions of a statement and their parameters. */
final class WorklistSelection {

  // read first, as a list of ids: so the other conditions of a text keep their indexes
  private static final String AMONG_OTHERS =
      "c.id = any (array(select o.case_file_id from case_co_applicant o where o.name_index = ?))";

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  private final boolean supervisor;

  private WorklistSelection(boolean supervisor) {
    this.supervisor = supervisor;
  }

  /**
   * The selection within one agency.
   *
   * @param mine whose cases the caller's own list holds
   * @param supervisor whether tasks of supervisors are the caller's too
   */
  static WorklistSelection of(
      WorklistFilter filter,
      long agencyId,
      Set<String> mine,
      LocalDate today,
      LocalDate lastDayDueSoon,
      boolean supervisor,
      KeyedHash blindIndex) {
    WorklistSelection selection = new WorklistSelection(supervisor);
    selection.and("c.handling_agency_id = ?", agencyId);
    filter.group().ifPresent(group -> selection.group(group, today, lastDayDueSoon));
    filter
        .caseTypeCode()
        .ifPresent(
            code ->
                selection.and("c.case_type_id = (select id from case_type where code = ?)", code));
    if (filter.onlyMine()) {
      selection.and(ofOfficers(mine), officers(mine));
    }
    filter.officerLogin().ifPresent(login -> selection.and("c.officer_login = ?", login));
    filter.unit().ifPresent(unit -> selection.and("c.handling_unit = ?", unit));
    filter.dueFrom().ifPresent(from -> selection.and("c.due_on >= ?", from));
    filter.dueTo().ifPresent(to -> selection.and("c.due_on <= ?", to));
    filter
        .text()
        .filter(text -> !TypedLine.isBlank(text))
        .ifPresent(text -> selection.text(text, blindIndex));
    return selection;
  }

  /** Only those that came in, or were closed, within some days. */
  WorklistSelection within(CaseSpan span) {
    String column =
        switch (span.kind()) {
          case RECEIVED -> "c.received_on";
          case CLOSED -> "c.state = 'CLOSED' and c.closed_on";
        };
    and(column + " between ? and ?", span.from(), span.to());
    return this;
  }

  /**
   * The cases of some officers, with {@link #officers} as its parameter. Those of one are read in
   * the order of an index; several have to be sorted.
   */
  private static String ofOfficers(Set<String> mine) {
    return mine.size() == 1 ? "c.officer_login = ?" : "c.officer_login = any(?)";
  }

  private static Object officers(Set<String> mine) {
    return mine.size() == 1 ? mine.iterator().next() : new Elements("varchar", List.copyOf(mine));
  }

  /** Of the tasks {@code t} those that the caller can see to. */
  static String ofCaller(boolean supervisor) {
    return supervisor ? "true" : "t.kind <> 'EXTENSION_TO_APPROVE'";
  }

  /** The order of a page; the last term makes it the same every time. */
  static String orderBy(WorklistFilter filter) {
    String direction = filter.descending() ? " desc" : " asc";
    String terms =
        switch (filter.order()) {
          case RISK -> risk(filter.group(), direction);
          case DUE -> "c.due_on" + direction + " nulls last";
          case RECEIVED -> "c.received_on" + direction;
          case NUMBER -> "c.case_number" + direction;
          case OFFICER -> officer(filter.group(), direction);
        };
    return " order by " + terms + (filter.order() == WorklistOrder.NUMBER ? "" : ", c.id");
  }

  /**
   * Within a group of open or of closed cases the order is that of an index, so that the first page
   * of a long list is read from it; the mixed list of a search is short.
   */
  private static String risk(Optional<WorklistGroup> group, String direction) {
    if (group.isEmpty()) {
      return "(c.state = 'CLOSED')"
          + direction
          + ", case when c.state = 'CLOSED' then null else c.due_on end"
          + direction
          + " nulls last, c.closed_on desc";
    }
    return group.get().isOpen() ? "c.due_on" + direction + " nulls last" : "c.closed_on desc";
  }

  /** In the order of case_file_open_by_officer and case_file_closed_by_officer. */
  private static String officer(Optional<WorklistGroup> group, String direction) {
    boolean closed = group.filter(one -> !one.isOpen()).isPresent();
    return "c.officer_login" + direction + (closed ? ", c.closed_on" : ", c.due_on") + direction;
  }

  String where() {
    return " where " + String.join(" and ", conditions);
  }

  Object[] parametersAnd(Object... more) {
    List<Object> all = new ArrayList<>(parameters);
    Collections.addAll(all, more);
    return all.toArray();
  }

  /** Parameters with others that come last. */
  static Object[] all(Object[] last, Object... first) {
    List<Object> all = new ArrayList<>(List.of(first));
    Collections.addAll(all, last);
    return all.toArray();
  }

  private void group(WorklistGroup group, LocalDate today, LocalDate lastDayDueSoon) {
    switch (group) {
      case OVERDUE -> and("c.state <> 'CLOSED' and c.due_on < ?", today);
      case DUE_TODAY -> and("c.state <> 'CLOSED' and c.due_on = ?", today);
      case DUE_SOON ->
          and("c.state <> 'CLOSED' and c.due_on > ? and c.due_on <= ?", today, lastDayDueSoon);
      case WAITING -> and("c.state <> 'CLOSED' and c.due_on is null");
      case OPEN -> and("c.state <> 'CLOSED'");
      case CLOSED_THIS_MONTH ->
          and("c.state = 'CLOSED' and c.closed_on >= ?", today.withDayOfMonth(1));
      case CLOSED -> and("c.state = 'CLOSED'");
      case WITH_TASKS ->
          and(
              "exists (select 1 from officer_task t"
                  + " where t.case_file_id = c.id and t.done_at is null and "
                  + ofCaller(supervisor)
                  + ")");
      case TO_APPROVE ->
          and(
              "c.state <> 'CLOSED' and exists (select 1 from officer_task t"
                  + " where t.case_file_id = c.id and t.done_at is null"
                  + " and t.kind = 'EXTENSION_TO_APPROVE')");
    }
  }

  /** By what a text is searched for; a name and a document number look alike. */
  static String kindOf(String text) {
    if (MobileNumber.e164(TypedLine.text(text)).isPresent()) {
      return "MOBILE";
    }
    try {
      CaseNumber.parse(text);
      return "CASE_NUMBER";
    } catch (MalformedCaseNumberException noCaseNumber) {
      return "NAME_OR_DOCUMENT";
    }
  }

  private void text(String text, KeyedHash blindIndex) {
    List<String> either = new ArrayList<>();
    DocumentNumber.read(text)
        .value()
        .ifPresent(number -> either(either, "c.document_number = ?", number));
    // numbers that were kept before they were read into one form
    either(either, "c.document_number = ?", TypedLine.text(text));
    PartyName.read(text)
        .value()
        .ifPresent(
            name -> {
              either(either, "c.applicant_name_index = ?", BlindIndex.name(blindIndex, name));
              either(
                  either,
                  "c.applicant_name_index = ?",
                  BlindIndex.nameByFirstFold(blindIndex, name));
              either(either, AMONG_OTHERS, BlindIndex.name(blindIndex, name));
            });
    MobileNumber.e164(text)
        .ifPresent(
            mobile -> either(either, "c.mobile_index = ?", BlindIndex.mobile(blindIndex, mobile)));
    try {
      either(either, "c.case_number = ?", CaseNumber.parse(text).digits());
    } catch (MalformedCaseNumberException noCaseNumber) {
      // then it is one of the other things that may be searched for
    }
    conditions.add("(" + String.join(" or ", either) + ")");
  }

  private void either(List<String> conditionsOfText, String condition, Object value) {
    conditionsOfText.add(condition);
    parameters.add(value);
  }

  private void and(String condition, Object... values) {
    conditions.add(condition);
    Collections.addAll(parameters, values);
  }
}
