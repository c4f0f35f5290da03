package tw.caseprogress.notification;

import java.util.Optional;
import tw.caseprogress.gateway.IdDialect;

/**
 * What the receipts of a gateway, of which each can be read in several ways, say about the dialect
 * of their ids.
 *
 * <p>One receipt proves nothing: another message may have that very number. Of many the right
 * reading finds nearly all, and a wrong one finds few.
 *
 * @param found receipts of late for which a message was found by any reading
 * @param asText of these, how many were found as they are
 * @param fromHex of these, how many were found read as hexadecimal
 * @param fromDecimal of these, how many were found read as decimal
 */
public record ReceiptIdEvidence(long found, long asText, long fromHex, long fromDecimal) {

  private static final int FEWEST = 5;
  private static final int NEARLY_ALL_PERCENT = 90;
  private static final int FEW_PERCENT = 50;

  /** The dialect, if it can be told. */
  public Optional<IdDialect> dialect() {
    if (found < FEWEST) {
      return Optional.empty();
    }
    for (IdDialect one : IdDialect.values()) {
      if (count(one) * 100 >= found * NEARLY_ALL_PERCENT && othersAreFew(one)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private boolean othersAreFew(IdDialect right) {
    for (IdDialect other : IdDialect.values()) {
      if (other != right && count(other) * 100 > found * FEW_PERCENT) {
        return false;
      }
    }
    return true;
  }

  private long count(IdDialect dialect) {
    return switch (dialect) {
      case TEXT -> asText;
      case HEX -> fromHex;
      case DECIMAL -> fromDecimal;
    };
  }
}
