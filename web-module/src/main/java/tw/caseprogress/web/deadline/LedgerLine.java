package tw.caseprogress.web.deadline;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.LedgerDay;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.i18n.Texts;

/**
 * One day of a ledger as a line to read.
 *
 * @param date the day
 * @param weekday its name, short
 * @param kind what it is to the deadline, in a word
 * @param counted its place in the count; empty when it is not counted
 * @param sentence what the word means for this day
 * @param due whether it is the due date
 */
public record LedgerLine(
    LocalDate date, String weekday, String kind, String counted, String sentence, boolean due) {

  /** The days of a ledger in order, in the language of the locale. */
  public static List<LedgerLine> of(DeadlineLedger ledger, Locale locale) {
    Texts texts = Texts.in(locale);
    boolean hours = ledger.rule().limit().unit().runsFromTheMinute();
    return ledger.days().stream().map(day -> of(day, hours, texts)).toList();
  }

  private static LedgerLine of(LedgerDay day, boolean hours, Texts texts) {
    return new LedgerLine(
        day.date(),
        day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.locale()),
        texts.word(day.kind()),
        day.isCounted() ? Integer.toString(day.counted()) : "",
        sentence(day, hours, texts),
        day.due());
  }

  private static String sentence(LedgerDay day, boolean hours, Texts texts) {
    String what = what(day, texts);
    if (day.isCounted()) {
      return texts.get(
          hours ? "ledger.text.hoursBy" : "ledger.text.countedAs", what, day.counted());
    }
    return switch (day.kind()) {
      case RECEIPT, MOVED_ON -> texts.get("ledger.text.said", what);
      default -> texts.get("ledger.text.notCounted", what);
    };
  }

  private static String what(LedgerDay day, Texts texts) {
    return switch (day.kind()) {
      case PAUSED ->
          day.pause()
              .map(pause -> texts.word(pause.reason()))
              .orElseGet(() -> texts.get("LedgerDayKind.text.PAUSED"));
      case CLOSURE, PART_CLOSURE ->
          day.closure()
              .map(closure -> closure(closure, texts))
              .orElseGet(() -> texts.get("LedgerDayKind.text." + day.kind()));
      case HOLIDAY ->
          Optional.of(day.remark())
              .filter(remark -> !TypedLine.isBlank(remark) && !texts.isEnglish())
              .orElseGet(() -> texts.get("LedgerDayKind.text.HOLIDAY"));
      default -> texts.get("LedgerDayKind.text." + day.kind());
    };
  }

  /** What was closed when and why, such as 上午停止上班（凱米颱風）. */
  static String closure(OfficeClosure closure, Texts texts) {
    String extent =
        texts.get(
            "ledger.closure." + closure.extent(),
            closure.closedFrom().map(Object::toString).orElse(""));
    String event = ClosureEvent.in(texts, closure.eventZh(), closure.eventEn());
    return TypedLine.isBlank(event) ? extent : texts.get("ledger.closure.of", extent, event);
  }
}
