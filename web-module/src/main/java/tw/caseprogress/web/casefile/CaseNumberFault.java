package tw.caseprogress.web.casefile;

import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casefile.MalformedCaseNumberException;

/** Tells whoever typed a case number what is wrong with it. */
public final class CaseNumberFault {

  static final String LEFTOVER = "caseNumberLeftover";

  private CaseNumberFault() {}

  /** The fault of a field of a form. */
  public static FieldFault of(String field, MalformedCaseNumberException refused) {
    return switch (refused.fault()) {
      case LEFTOVER -> FieldFault.of(field, LEFTOVER, refused.leftover());
      case NOT_13_DIGITS ->
          FieldFault.of(field, "caseNumberDigits", Integer.toString(refused.typed()));
      case CHECK_DIGIT -> FieldFault.of(field, "caseNumberCheckDigit");
    };
  }
}
