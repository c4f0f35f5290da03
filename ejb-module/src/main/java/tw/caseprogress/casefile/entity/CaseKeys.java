package tw.caseprogress.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.typed.NameFold;

/** What a case is found and opened by: its number, its query password, the blind indexes. */
@Embeddable
public class CaseKeys {

  @Column(name = "case_number")
  private String caseNumber;

  @Column(name = "query_password_hash")
  private byte[] queryPasswordHash;

  @Column(name = "query_password_sealed")
  private byte[] queryPasswordSealed;

  @Column(name = "applicant_name_index")
  private byte[] applicantNameIndex;

  @Column(name = "applicant_name_fold")
  private int applicantNameFold;

  @Column(name = "mobile_index")
  private byte[] mobileIndex;

  @Column(name = "email_index")
  private byte[] emailIndex;

  @Column(name = "email_indexed")
  private boolean emailIndexed;

  protected CaseKeys() {}

  CaseKeys(CaseOpening opening) {
    this.caseNumber = opening.caseNumber().digits();
    this.queryPasswordHash = opening.queryPasswordHash();
    this.queryPasswordSealed = opening.queryPasswordSealed();
    this.applicantNameIndex = opening.applicantNameIndex();
    this.applicantNameFold = NameFold.VERSION;
    this.mobileIndex = opening.mobileIndex();
    this.emailIndex = opening.emailIndex();
    this.emailIndexed = true;
  }

  CaseNumber number() {
    return new CaseNumber(caseNumber);
  }

  /** The case is found by another name of the applicant; the index is by the rules that hold. */
  void foundByName(byte[] index) {
    this.applicantNameIndex = index;
    this.applicantNameFold = NameFold.VERSION;
  }

  /** The case is found by another mobile number of the applicant. */
  void foundByMobile(byte[] index) {
    this.mobileIndex = index;
  }

  /** The case is not found by the applicant's mobile number any more. */
  void forgetMobile() {
    mobileIndex = null;
  }

  /** The case is found by another e-mail address of the applicant. */
  void foundByEmail(byte[] index) {
    this.emailIndex = index;
    this.emailIndexed = true;
  }

  /** The case is not found by the applicant's e-mail address any more. */
  void forgetEmail() {
    emailIndex = null;
    emailIndexed = true;
  }

  byte[] queryPasswordSealed() {
    return queryPasswordSealed;
  }
}
