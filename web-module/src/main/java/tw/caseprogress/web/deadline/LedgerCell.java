package tw.caseprogress.web.deadline;

import java.util.Optional;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.deadline.LedgerDay;
import tw.caseprogress.deadline.LedgerDayKind;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.i18n.Texts;

/**
 * One square of the ledger's month view.
 *
 * @param dayOfMonth the day; empty for a square outside the ledger
 * @param styleClass how the square looks
 * @param word what is written below the day: its count, or why it is not counted
 * @param counted whether the word is a count
 * @param note what sort of counted day it is, where it is no ordinary one; else empty
 */
public record LedgerCell(
    String dayOfMonth, String styleClass, String word, boolean counted, String note) {
  private static final int LONGEST_REMARK = 4;

  static final LedgerCell OUTSIDE = new LedgerCell("", "", "", false, "");

  static LedgerCell of(LedgerDay day, Texts texts) {
    String dayOfMonth = Integer.toString(day.date().getDayOfMonth());
    return day.isCounted()
        ? new LedgerCell(
            dayOfMonth, styleClass(day), Integer.toString(day.counted()), true, note(day, texts))
        : new LedgerCell(dayOfMonth, styleClass(day), word(day, texts), false, "");
  }

  private static String styleClass(LedgerDay day) {
    if (day.due()) {
      return "day due";
    }
    if (day.isCounted()) {
      return switch (day.kind()) {
        case MAKE_UP_DAY -> "day counted makeup";
        case PART_CLOSURE -> "day counted part";
        case EXTRA_LIMIT, EXTENSION -> "day counted more";
        default -> "day counted";
      };
    }
    return switch (day.kind()) {
      case RECEIPT -> "day receipt";
      case WEEKEND, HOLIDAY -> "day off";
      case PAUSED -> "day paused";
      case LAPSED -> "day paused lapsed";
      case CLOSURE -> "day closure";
      case NOT_STARTED -> "day waiting";
      default -> "day";
    };
  }

  private static String word(LedgerDay day, Texts texts) {
    if (day.kind() == LedgerDayKind.PAUSED) {
      boolean supplement =
          day.pause().filter(pause -> pause.reason() == PauseReason.SUPPLEMENT).isPresent();
      return texts.get(supplement ? "LedgerDayKind.PAUSED.SUPPLEMENT" : "LedgerDayKind.PAUSED");
    }
    if (day.kind() == LedgerDayKind.HOLIDAY && isShortRemark(day, texts)) {
      return day.remark();
    }
    if (day.closure().filter(OfficeClosure::isFullDay).isPresent()) {
      return texts.word(LedgerDayKind.CLOSURE);
    }
    return texts.word(day.kind());
  }

  private static String note(LedgerDay day, Texts texts) {
    return switch (day.kind()) {
      case MAKE_UP_DAY, PART_CLOSURE, EXTRA_LIMIT, EXTENSION -> texts.word(day.kind());
      default -> "";
    };
  }

  private static boolean isShortRemark(LedgerDay day, Texts texts) {
    return !texts.isEnglish()
        && Optional.of(day.remark())
            .filter(remark -> !TypedLine.isBlank(remark) && remark.length() <= LONGEST_REMARK)
            .isPresent();
  }
}
