package tw.caseprogress.typed;

import java.util.regex.Pattern;

/** The kinds of numbers by which a person or company is identified. */
public enum IdentityKind {
  /** 國民身分證統一編號: a letter, 1 or 2, eight digits, of which the last is the check digit. */
  NATIONAL_ID("nationalId", 10, "[A-Z][12]\\d{8}"),
  /** 統一證號 of foreigners and of nationals without household: the new form, and that to 2021. */
  RESIDENT_ID("residentId", 10, "[A-Z][89A-D]\\d{8}"),
  /** 統一編號 of companies, offices and associations. */
  COMPANY("company", 8, "\\d{8}"),
  /** Passports of any country: as many letters and digits as their machine-readable line holds. */
  PASSPORT("passport", 9, "(?=.*\\d)[A-Z0-9]{6,9}");

  private static final int SHORTEST_PASSPORT = 6;

  private final String code;
  private final int length;
  private final Pattern form;

  IdentityKind(String code, int length, String form) {
    this.code = code;
    this.length = length;
    this.form = Pattern.compile(form);
  }

  /** The word by which its faults begin. */
  String code() {
    return code;
  }

  boolean hasForm(String number) {
    return form.matcher(number).matches();
  }

  boolean isTooShort(String number) {
    return number.length() < (this == PASSPORT ? SHORTEST_PASSPORT : length);
  }

  boolean isTooLong(String number) {
    return number.length() > length;
  }
}
