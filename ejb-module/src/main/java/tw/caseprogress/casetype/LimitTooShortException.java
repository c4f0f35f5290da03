package tw.caseprogress.casetype;

import tw.caseprogress.deadline.HandlingLimit;

/** The limit of a case type is shorter than the city follows. */
public class LimitTooShortException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LimitTooShortException(String caseTypeCode, HandlingLimit limit, int minimumDays) {
    super(caseTypeCode + " has a limit of " + limit + ", less than " + minimumDays + " days");
  }
}
