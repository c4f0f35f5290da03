package tw.caseprogress.casefile.entity;

import java.util.List;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.typed.TypedLine;

/** The bounds of what officers write into a case. */
final class Wording {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_ITEM = 200;

  private Wording() {}

  /** A text that a citizen reads; it may not be missing. */
  static void requireText(String text) {
    if (TypedLine.isBlank(text)) {
      throw new CaseInputException(Fault.TEXT);
    }
    requireNotTooLong(text);
  }

  /** A text that a citizen reads, or nothing. */
  static void requireNotTooLong(String text) {
    if (text == null || text.length() > CaseFile.LONGEST_TEXT) {
      throw new CaseInputException(Fault.TEXT);
    }
  }

  /** Why something is put right, for the colleagues. */
  static void requireReason(String reason) {
    if (TypedLine.isBlank(reason) || reason.length() > Telling.LONGEST_REASON) {
      throw new CaseInputException(Fault.REASON);
    }
  }

  /** The names of missing papers, at least one. */
  static void requireItems(List<String> items) {
    if (items.isEmpty()
        || items.stream()
            .anyMatch(item -> TypedLine.isBlank(item) || item.length() > LONGEST_ITEM)) {
      throw new CaseInputException(Fault.NO_ITEMS);
    }
  }

  /** The name of another office. */
  static void requireOffice(String name) {
    if (TypedLine.isBlank(name) || name.length() > LONGEST_NAME) {
      throw new CaseInputException(Fault.OTHER_OFFICE);
    }
  }
}
