package tw.caseprogress.notification;

import java.util.Objects;

/**
 * A key step of a case type that has texts of its own: in every version the step of this name.
 *
 * @param nameZh its Chinese name
 */
public record KeyStepName(String caseTypeCode, String nameZh) {

  public KeyStepName {
    Objects.requireNonNull(caseTypeCode, "caseTypeCode");
    Objects.requireNonNull(nameZh, "nameZh");
  }

  @Override
  public String toString() {
    return caseTypeCode + " " + nameZh;
  }
}
