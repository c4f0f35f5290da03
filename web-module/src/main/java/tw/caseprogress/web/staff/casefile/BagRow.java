package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.ListColumn;
import tw.caseprogress.intake.ListedIntake;
import tw.caseprogress.intake.MailRoomList;
import tw.caseprogress.typed.EmailAddress;
import tw.caseprogress.typed.LandlineNumber;
import tw.caseprogress.typed.MobileNumber;
import tw.caseprogress.typed.TypedLine;

/**
 * One application of a mail bag, as the officer typed it; what all have in common is in {@link
 * BagForm}.
 *
 * <p>Its key travels in the page: the same page sent twice registers it once.
 */
public class BagRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private UUID submissionKey = UUID.randomUUID();
  private String caseTypeCode;
  private String name;
  private String identityNumber;
  private String mobile;
  private String email;
  private String landline;
  private String postalAddress;
  private String documentNumber;
  private String reference;
  private boolean papersComplete;

  /** Whether anything was typed. */
  boolean isUsed() {
    return papersComplete
        || Stream.of(
                caseTypeCode,
                name,
                identityNumber,
                mobile,
                email,
                landline,
                postalAddress,
                documentNumber,
                reference)
            .anyMatch(typed -> !TypedLine.isBlank(typed));
  }

  ListedIntake toListed(int row, BagForm common, Optional<CaseTypeView> type, String typeName) {
    return new ListedIntake(row, cells(typeName), toIntake(common, type));
  }

  private Intake toIntake(BagForm common, Optional<CaseTypeView> type) {
    return new Intake(
        submissionKey,
        caseTypeCode,
        common.getChannel(),
        common.getReceivedOn(),
        Optional.ofNullable(common.getReceivedAt()),
        common.postmark(),
        Optional.empty(),
        new Party(
            name,
            identityNumber,
            email,
            mobile,
            landline,
            postalAddress,
            channels(common),
            null,
            null),
        List.of(),
        false,
        common.toAgent(),
        common.getLanguage(),
        papersComplete ? type.map(MailRoomList::mandatory).orElse(Set.of()) : Set.of(),
        common.getConsent().toStatement(),
        Optional.ofNullable(documentNumber),
        Optional.ofNullable(reference));
  }

  private Set<ContactChannel> channels(BagForm common) {
    return common.channelsOf(email, mobile);
  }

  private Map<String, String> cells(String typeName) {
    Map<ListColumn, String> typed = new HashMap<>();
    typed.put(ListColumn.CASE_TYPE, typeName);
    typed.put(ListColumn.APPLICANT_NAME, name);
    typed.put(ListColumn.IDENTITY_NUMBER, identityNumber);
    typed.put(ListColumn.MOBILE, mobile);
    typed.put(ListColumn.EMAIL, email);
    typed.put(ListColumn.LANDLINE, landline);
    typed.put(ListColumn.POSTAL_ADDRESS, postalAddress);
    typed.put(ListColumn.DOCUMENT_NUMBER, documentNumber);
    typed.put(ListColumn.REFERENCE, reference);
    Map<String, String> cells = new HashMap<>();
    typed.forEach((column, text) -> cells.put(column.code(), TypedLine.text(text)));
    return cells;
  }

  public String getSubmissionKey() {
    return submissionKey.toString();
  }

  /** Takes the key that the page was made with; anything else leaves the new one. */
  public void setSubmissionKey(String key) {
    submissionKey = SubmissionKey.parse(key).orElse(submissionKey);
  }

  public String getCaseTypeCode() {
    return caseTypeCode;
  }

  public void setCaseTypeCode(String caseTypeCode) {
    this.caseTypeCode = caseTypeCode;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getIdentityNumber() {
    return identityNumber;
  }

  public void setIdentityNumber(String identityNumber) {
    this.identityNumber = identityNumber;
  }

  public String getMobile() {
    return mobile;
  }

  /** Takes a number in the form in which it is kept, so that it is seen; a wrong one as typed. */
  public void setMobile(String mobile) {
    this.mobile = MobileNumber.read(mobile).value().map(MobileNumber::shown).orElse(mobile);
  }

  public String getEmail() {
    return email;
  }

  /** Takes an address in the form in which it is kept, so that it is seen; a wrong one as typed. */
  public void setEmail(String email) {
    this.email = EmailAddress.read(email).value().map(EmailAddress::shown).orElse(email);
  }

  public String getLandline() {
    return landline;
  }

  /** Takes a number in the form in which it is kept, so that it is seen; a wrong one as typed. */
  public void setLandline(String landline) {
    this.landline = LandlineNumber.read(landline).value().orElse(landline);
  }

  public String getPostalAddress() {
    return postalAddress;
  }

  public void setPostalAddress(String postalAddress) {
    this.postalAddress = postalAddress;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String documentNumber) {
    this.documentNumber = documentNumber;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public boolean isPapersComplete() {
    return papersComplete;
  }

  public void setPapersComplete(boolean papersComplete) {
    this.papersComplete = papersComplete;
  }
}
