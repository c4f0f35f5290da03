package tw.caseprogress.benchmarks.bare;

/** What is asked; a bean, as JSON Binding has always read them. */
public class BareQuestion {

  private String caseNumber;
  private String queryPassword;

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public String getQueryPassword() {
    return queryPassword;
  }

  public void setQueryPassword(String queryPassword) {
    this.queryPassword = queryPassword;
  }
}
