package tw.caseprogress.worklist;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** By what the load of officers and of units is sorted. */
public enum LoadOrder {
  NAME,
  UNIT,
  OPEN,
  OVERDUE,
  DUE_TODAY,
  DUE_SOON,
  WAITING,
  WITH_TASKS,
  AWAY;

  /** The cases of nobody stand last whatever the order; what is equal stands by name. */
  Comparator<LoadRow> comparator(boolean descending) {
    Comparator<LoadRow> wanted = descending ? ascending().reversed() : ascending();
    return Comparator.comparing(LoadRow::isOfNobody).thenComparing(wanted).thenComparing(byName());
  }

  private Comparator<LoadRow> ascending() {
    return switch (this) {
      case NAME -> byName();
      case UNIT -> Comparator.comparing(LoadRow::unit, inChinese());
      case AWAY -> Comparator.comparing(row -> row.awayUntil().orElse(LocalDate.MIN));
      case OPEN, OVERDUE, DUE_TODAY, DUE_SOON, WAITING, WITH_TASKS -> {
        WorklistGroup group = WorklistGroup.valueOf(name());
        yield Comparator.comparingLong(row -> row.load().in(group));
      }
    };
  }

  private static Comparator<LoadRow> byName() {
    return Comparator.comparing(LoadRow::name, inChinese()).thenComparing(LoadRow::login);
  }

  private static Comparator<Object> inChinese() {
    return Collator.getInstance(Locale.TAIWAN);
  }
}
