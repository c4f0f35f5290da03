package tw.caseprogress.web.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.deadline.ClockPause;
import tw.caseprogress.deadline.ClockState;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.LedgerDay;
import tw.caseprogress.deadline.LedgerDayKind;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Texts;

/**
 * What a deadline ledger says, in a few sentences: the rule first, then each thing that moved it.
 */
public final class LedgerReasons {
  private final DeadlineLedger ledger;
  private final Texts texts;
  private final List<String> reasons = new ArrayList<>();

  private LedgerReasons(DeadlineLedger ledger, Texts texts) {
    this.ledger = ledger;
    this.texts = texts;
  }

  /** The sentences in the language of the locale, at least one. */
  public static List<String> of(DeadlineLedger ledger, Locale locale) {
    LedgerReasons writer = new LedgerReasons(ledger, Texts.in(locale));
    writer.write();
    return List.copyOf(writer.reasons);
  }

  /** How long a limit is, such as 10 個工作天. */
  public static String limit(DeadlineRule rule, Locale locale) {
    return Texts.in(locale).get("LimitUnit.text." + rule.limit().unit(), rule.limit().length());
  }

  private void write() {
    reasons.add(rule());
    addHolidays();
    daysOf(day -> day.kind() == LedgerDayKind.MAKE_UP_DAY && day.isCounted())
        .forEach(day -> reasons.add(texts.get("ledger.text.makeUpDay", monthDay(day.date()))));
    ledger.days().stream()
        .flatMap(day -> day.pause().stream())
        .distinct()
        .forEach(pause -> reasons.add(pause(pause)));
    daysOf(day -> day.kind() == LedgerDayKind.CLOSURE).forEach(this::addClosure);
    daysOf(day -> day.kind() == LedgerDayKind.PART_CLOSURE).forEach(this::addPartClosure);
    addCount(LedgerDayKind.LAPSED, "ledger.text.lapsed");
    addCount(LedgerDayKind.EXTRA_LIMIT, "ledger.text.extraLimit");
    addCount(LedgerDayKind.EXTENSION, "ledger.text.extension");
    daysOf(day -> day.kind() == LedgerDayKind.MOVED_ON && day.due())
        .forEach(day -> reasons.add(texts.get("ledger.text.movedOn", monthDay(day.date()))));
    if (ledger.dueDate().isProvisional()) {
      boolean stopped = ledger.dueDate().state() == ClockState.STOPPED;
      reasons.add(texts.get(stopped ? "ledger.text.provisional" : "ledger.text.notStarted"));
    }
  }

  private String rule() {
    String limit = limit(ledger.rule(), texts.locale());
    return ledger
        .hoursFrom()
        .map(
            from ->
                texts.get(
                    "ledger.text.hours",
                    monthDay(from.toLocalDate()),
                    from.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                    limit))
        .orElseGet(() -> texts.get("ledger.text.rule", texts.word(ledger.rule().start()), limit));
  }

  private void addHolidays() {
    long holidays =
        daysOf(day -> day.kind() == LedgerDayKind.HOLIDAY && !day.isCounted()).stream()
            .filter(day -> day.date().getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
            .count();
    if (holidays > 0) {
      reasons.add(texts.get("ledger.text.holidays", holidays));
    }
  }

  private String pause(ClockPause pause) {
    LocalDate from = pause.from();
    LocalDate to = pause.until().orElse(ledger.dueDate().asOf());
    String reason = texts.word(pause.reason());
    return from.equals(to)
        ? texts.get("ledger.text.pauseOfOneDay", monthDay(from), reason)
        : texts.get("ledger.text.pause", monthDay(from), monthDay(to), reason);
  }

  private void addClosure(LedgerDay day) {
    Optional<OfficeClosure> closure = day.closure();
    String event = closure.map(c -> ClosureEvent.in(texts, c.eventZh(), c.eventEn())).orElse("");
    reasons.add(
        TypedLine.isBlank(event)
            ? texts.get("ledger.text.closure", monthDay(day.date()))
            : texts.get("ledger.text.closureOf", monthDay(day.date()), event));
  }

  private void addPartClosure(LedgerDay day) {
    day.closure()
        .map(closure -> LedgerLine.closure(closure, texts))
        .ifPresent(
            closed ->
                reasons.add(texts.get("ledger.text.partClosure", monthDay(day.date()), closed)));
  }

  private void addCount(LedgerDayKind kind, String key) {
    int days = daysOf(day -> day.kind() == kind).size();
    if (days > 0) {
      reasons.add(texts.get(key, days));
    }
  }

  private List<LedgerDay> daysOf(Predicate<LedgerDay> condition) {
    return ledger.days().stream().filter(condition).toList();
  }

  private String monthDay(LocalDate date) {
    return DateText.monthDay(date, texts.locale());
  }
}
