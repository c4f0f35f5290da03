package tw.caseprogress.web.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.casefile.MalformedQueryPasswordException;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.form.FormReading;

/** A case number and a query password that could be right: the database has not been asked yet. */
public record CaseCredentials(CaseNumber caseNumber, QueryPassword queryPassword) {
  private static final String NUMBER = "caseNumber";
  private static final String PASSWORD = "queryPassword";
  private static final String PASSWORD_LEFTOVER = "queryPasswordLeftover";
  private static final Set<String> LEFTOVER_CODES =
      Set.of(CaseNumberFault.LEFTOVER, PASSWORD_LEFTOVER);

  /** Reads what was typed; says which rule of digits a wrong number breaks. */
  public static FormReading<CaseCredentials> read(String number, String password) {
    List<FieldFault> faults = new ArrayList<>();
    Optional<CaseNumber> caseNumber = number(number, faults);
    Optional<QueryPassword> queryPassword = password(password, faults);
    return faults.isEmpty()
        ? FormReading.of(new CaseCredentials(caseNumber.orElseThrow(), queryPassword.orElseThrow()))
        : FormReading.wrong(faults);
  }

  /**
   * Reads what was typed on a page: whoever put the number into the field of the password and the
   * password into that of the number has typed both.
   */
  public static FormReading<CaseCredentials> readInEitherOrder(String number, String password) {
    FormReading<CaseCredentials> read = read(number, password);
    FormReading<CaseCredentials> crossed = read(password, number);
    return crossed.value().isPresent() ? crossed : read;
  }

  /**
   * What is typed beside the digits, in its field: whoever types for a caller can mend it without
   * asking once more.
   */
  public static List<FieldFault> leftovers(String number, String password) {
    return read(number, password).faults().stream()
        .filter(fault -> LEFTOVER_CODES.contains(fault.code()))
        .toList();
  }

  private static Optional<CaseNumber> number(String typed, List<FieldFault> faults) {
    if (TypedLine.isBlank(typed)) {
      faults.add(FieldFault.of(NUMBER, "required"));
      return Optional.empty();
    }
    try {
      return Optional.of(CaseNumber.parse(typed));
    } catch (MalformedCaseNumberException e) {
      faults.add(CaseNumberFault.of(NUMBER, e));
      return Optional.empty();
    }
  }

  private static Optional<QueryPassword> password(String typed, List<FieldFault> faults) {
    if (TypedLine.isBlank(typed)) {
      faults.add(FieldFault.of(PASSWORD, "required"));
      return Optional.empty();
    }
    try {
      return Optional.of(QueryPassword.parse(typed));
    } catch (MalformedQueryPasswordException e) {
      faults.add(
          e.leftover().isEmpty()
              ? FieldFault.of(PASSWORD, "queryPasswordDigits", Integer.toString(e.typed()))
              : FieldFault.of(PASSWORD, PASSWORD_LEFTOVER, e.leftover()));
      return Optional.empty();
    }
  }
}
