package tw.caseprogress.casefile.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CoApplicant;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.security.Seal;

/**
 * Who applies together with the applicant of one case, and what is changed about them. Each change
 * is an entry of the course, for staff alone.
 */
public final class CoApplicantBook {

  private static final int FIRST_PLACE = 2;

  private final CaseFile caseFile;
  private final List<CaseCoApplicant> coApplicants;

  CoApplicantBook(CaseFile caseFile, List<CaseCoApplicant> coApplicants) {
    this.caseFile = caseFile;
    this.coApplicants = coApplicants;
  }

  /**
   * Notes one more.
   *
   * @param who with name and number in the form in which they are kept
   * @param index the blind index of the name
   * @throws CaseInputException if there are as many as there may be, or the reason is missing or
   *     too long
   */
  public void add(
      CoApplicant who,
      byte[] index,
      ConsentManner manner,
      LocalDate consentedOn,
      String reason,
      Seal seal,
      Entry entry) {
    Wording.requireReason(reason);
    int place =
        IntStream.range(FIRST_PLACE, FIRST_PLACE + CoApplicant.MOST)
            .filter(free -> coApplicants.stream().noneMatch(one -> one.place() == free))
            .findFirst()
            .orElseThrow(() -> new CaseInputException(Fault.TOO_MANY_CO_APPLICANTS));
    CaseCoApplicant added = new CaseCoApplicant(place, who, index, manner, consentedOn, seal);
    coApplicants.add(added);
    enter("", added.nameMasked(), reason, entry);
  }

  /**
   * Puts the name of one right.
   *
   * @throws CaseInputException if there is no such one, the name is the same as before, or the
   *     reason is missing or too long
   */
  public void putNameRight(
      int place, String name, byte[] index, String reason, Seal seal, Entry entry) {
    Wording.requireReason(reason);
    CaseCoApplicant one = at(place);
    if (one.openName(seal).equals(name)) {
      throw new CaseInputException(Fault.NOTHING_CORRECTED);
    }
    String before = one.nameMasked();
    one.rename(name, index, seal);
    enter(before, one.nameMasked(), reason, entry);
  }

  /**
   * Takes one out, who applies no more or never did; nothing but the masked name is left of them.
   *
   * @throws CaseInputException if there is no such one, or the reason is missing or too long
   */
  public void remove(int place, String reason, Entry entry) {
    Wording.requireReason(reason);
    CaseCoApplicant one = at(place);
    coApplicants.remove(one);
    enter(one.nameMasked(), "", reason, entry);
  }

  private CaseCoApplicant at(int place) {
    return coApplicants.stream()
        .filter(one -> one.place() == place)
        .findFirst()
        .orElseThrow(() -> new CaseInputException(Fault.NO_SUCH_CO_APPLICANT));
  }

  private void enter(String before, String after, String reason, Entry entry) {
    caseFile.addCorrection(
        ProgressKind.CORRECTED,
        reason,
        List.of(new CorrectedValue(CorrectedField.CO_APPLICANT, before, after)),
        entry);
  }
}
