package tw.caseprogress.web.api.publicapi;

import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.LedgerDay;
import tw.caseprogress.deadline.LedgerDayKind;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.deadline.LedgerReasons;
import tw.caseprogress.web.i18n.Language;
import tw.caseprogress.web.i18n.Texts;

/**
 * Why a due date is what it is, day by day.
 *
 * @param dueOn the due date
 * @param provisional true while the clock stands still: the due date will move on
 * @param limit the limit that was counted
 * @param reasons the same in sentences
 * @param days every day from receipt to the due date
 */
public record LedgerAnswer(
    LocalDate dueOn, boolean provisional, Limit limit, List<String> reasons, List<Day> days) {

  /**
   * A limit.
   *
   * @param length how many units
   * @param unit what is counted
   */
  public record Limit(int length, LimitUnit unit) {}

  /**
   * One day.
   *
   * @param date the day
   * @param kind what it is to the deadline
   * @param counted its place in the count, 0 when it is not counted
   * @param remark what the office calendar or the closure says about it; left out when nothing
   * @param remarkLanguage the language of that text, whatever was asked for; left out with it
   */
  public record Day(
      LocalDate date, LedgerDayKind kind, int counted, String remark, String remarkLanguage) {}

  static LedgerAnswer of(DeadlineLedger ledger, Texts texts) {
    return new LedgerAnswer(
        ledger.dueDate().on(),
        ledger.dueDate().isProvisional(),
        new Limit(ledger.rule().limit().length(), ledger.rule().limit().unit()),
        LedgerReasons.of(ledger, texts.locale()),
        ledger.days().stream().map(day -> day(day, texts)).toList());
  }

  private static Day day(LedgerDay day, Texts texts) {
    String remark = remark(day, texts);
    return new Day(
        day.date(),
        day.kind(),
        day.counted(),
        remark,
        remark == null ? null : Language.tagOf(remark));
  }

  private static String remark(LedgerDay day, Texts texts) {
    String closure = day.closure().map(c -> event(c, texts)).orElse("");
    if (!TypedLine.isBlank(closure)) {
      return closure;
    }
    return TypedLine.isBlank(day.remark()) ? null : day.remark();
  }

  private static String event(OfficeClosure closure, Texts texts) {
    return texts.choose(closure.eventZh(), closure.eventEn());
  }
}
