package tw.caseprogress.statistics.service;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.schema.Row;
import tw.caseprogress.statistics.ReportPart;
import tw.caseprogress.statistics.ReportSubscription;

/** Reads who gets reports and which, and writes what somebody chose. */
final class ReportSubscriptionRow {

  /** Supervisors and heads with an address, by agency; {@code %s} narrows them. */
  static final String ADDRESSEES =
      """
      select u.id, a.id as agency_id, u.login, u.email, s.staff_user_id is not null as chosen,
             exists (select from staff_user_role r
                      where r.staff_user_id = u.id and r.role = 'SUPERVISOR') as supervisor,
             s.daily, s.weekdays, s.monthly, s.by_case_type, s.overdue, s.due_soon, s.integrity,
             s.due_within, s.language
        from staff_user u
        join agency a on a.code = u.agency_code
        left join report_subscription s on s.staff_user_id = u.id
       where u.active and u.email is not null
         and exists (select from staff_user_role r
                      where r.staff_user_id = u.id and r.role in ('SUPERVISOR', 'AGENCY_HEAD'))
         and %s
       order by u.id
      """;

  private ReportSubscriptionRow() {}

  static ReportSubscription read(Row row) {
    if (!row.flag("chosen")) {
      return row.flag("supervisor")
          ? ReportSubscription.OF_SUPERVISORS
          : ReportSubscription.OF_HEADS;
    }
    return new ReportSubscription(
        row.flag("daily"),
        weekdays(row.text("weekdays")),
        row.flag("monthly"),
        parts(row),
        row.integer("due_within"),
        row.constant("language", ContactLanguage.class));
  }

  private static Set<ReportPart> parts(Row row) {
    Set<ReportPart> parts = EnumSet.noneOf(ReportPart.class);
    for (ReportPart part : ReportPart.values()) {
      if (row.flag(part.name())) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static Set<DayOfWeek> weekdays(String digits) {
    return digits.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toSet());
  }

  static String digits(Set<DayOfWeek> weekdays) {
    return weekdays.stream()
        .map(day -> Integer.toString(day.getValue()))
        .collect(Collectors.joining());
  }
}
