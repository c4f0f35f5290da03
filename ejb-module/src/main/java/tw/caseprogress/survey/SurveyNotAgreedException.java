package tw.caseprogress.survey;

import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseRuleException;

/** The applicant did not agree to be asked the satisfaction question. */
public class SurveyNotAgreedException extends CaseRuleException {

  private static final long serialVersionUID = 1L;

  public SurveyNotAgreedException(CaseNumber caseNumber) {
    super("The applicant of case " + caseNumber.shown() + " did not agree to the survey");
  }

  @Override
  public String code() {
    return "surveyNotAgreed";
  }
}
