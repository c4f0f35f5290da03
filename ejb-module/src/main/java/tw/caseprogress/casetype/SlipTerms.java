package tw.caseprogress.casetype;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the acceptance slip (受理憑單) of a case type looks.
 *
 * @param headingZh the heading of its own; empty for the usual one
 * @param headingEn the same in English
 * @param notesZh what else the applicant has to know, on several lines; may be empty
 * @param notesEn the same in English
 * @param passwordApart whether the query password stands on a sheet of its own
 */
public record SlipTerms(
    String headingZh,
    String headingEn,
    Set<SlipField> fields,
    String notesZh,
    String notesEn,
    boolean passwordApart,
    SlipPaper paper) {

  /** The slip of a case type that says nothing about it. */
  public static final SlipTerms STANDARD =
      new SlipTerms("", "", EnumSet.allOf(SlipField.class), "", "", false, SlipPaper.A4);

  public SlipTerms {
    EnumSet<SlipField> inOrder = EnumSet.noneOf(SlipField.class);
    inOrder.addAll(fields);
    fields = Collections.unmodifiableSet(inOrder);
  }
}
