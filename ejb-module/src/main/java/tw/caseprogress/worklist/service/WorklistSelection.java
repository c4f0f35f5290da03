package tw.caseprogress.worklist.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

/** A worklist filter as conditions of a statement and their parameters. */
final class WorklistSelection {

  // read first, as a list of ids: so the other conditions of a text keep their indexes
  private static final String AMONG_OTHERS =
      "c.id = any (array(select o.case_file_id from case_co_applicant o where o.name_index = ?))";

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  private WorklistSelection() {}

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
    WorklistSelection selection = new WorklistSelection();
    selection.and("c.handling_agency_id = ?", agencyId);
    filter.group().ifPresent(group -> selection.group(group, today, lastDayDueSoon));
    selection.tasks(filter, agencyId, mine, supervisor);
    filter
        .caseTypeCode()
        .ifPresent(
            code ->
                selection.and("c.case_type_id = (select id from case_type where code = ?)", code));
    if (filter.onlyMine()) {
      selection.and("c.officer_login " + isOneOf(mine), officers(mine));
    }
    filter.officerLogin().ifPresent(login -> selection.and("c.officer_login = ?", login));
    filter.unit().ifPresent(unit -> selection.and("c.handling_unit = ?", unit));
    filter.dueFrom().ifPresent(from -> selection.and("c.due_on >= ?", from));
    filter.dueTo().ifPresent(to -> selection.and("c.due_on <= ?", to));
    filter.closed().ifPresent(selection::within);
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
   * The login is that of some officers, with {@link #officers} as its parameter. Those of one are
   * read in the order of an index; several have to be sorted.
   */
  static String isOneOf(Set<String> mine) {
    return mine.size() == 1 ? "= ?" : "= any(?)";
  }

  /** The value of {@link #isOneOf}. */
  static Object officers(Set<String> mine) {
    return mine.size() == 1 ? mine.iterator().next() : new Elements("varchar", List.copyOf(mine));
  }

  String where() {
    return " where " + String.join(" and ", conditions);
  }

  Object[] parametersAnd(Object... more) {
    List<Object> all = new ArrayList<>(parameters);
    Collections.addAll(all, more);
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
      case TO_APPROVE -> and("c.state <> 'CLOSED'");
      case WITH_TASKS -> {
        // open and closed ones
      }
    }
  }

  private void tasks(WorklistFilter filter, long agencyId, Set<String> mine, boolean supervisor) {
    boolean toApprove = filter.group().filter(WorklistGroup.TO_APPROVE::equals).isPresent();
    if (toApprove || filter.group().filter(WorklistGroup.WITH_TASKS::equals).isPresent()) {
      String kinds = toApprove ? OpenTasks.OF_SUPERVISORS : OpenTasks.ofCaller(supervisor);
      OpenTasks tasks = OpenTasks.of(filter, agencyId, mine, kinds);
      and("c.id in (" + tasks.cases() + ")", tasks.parameters().toArray());
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
