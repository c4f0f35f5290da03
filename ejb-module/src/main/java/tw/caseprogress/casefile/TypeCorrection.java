package tw.caseprogress.casefile;

import java.util.Objects;

/**
 * That a case was registered under the wrong case type, and which is right (案件項目更正).
 *
 * <p>What a form may leave empty may be null here: the checks answer with a fault.
 *
 * @param caseTypeCode the code of the right case type
 * @param reason why it was wrong, for the colleagues; 1 to {@value Telling#LONGEST_REASON}
 *     characters
 * @param telling how the parties are told, if their due date moves
 */
public record TypeCorrection(String caseTypeCode, String reason, Telling telling) {

  public TypeCorrection {
    Objects.requireNonNull(telling, "telling");
  }
}
