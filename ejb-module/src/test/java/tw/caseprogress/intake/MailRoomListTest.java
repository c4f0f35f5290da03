package tw.caseprogress.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.casefile.CaseTypeFixture;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ConsentStatement;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.typed.IdentityKind;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.typed.SheetReading;

class MailRoomListTest {

  private static final KeyedHash HASH =
      new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256"));
  private static final CaseTypeView TYPE = CaseTypeFixture.interiorReview();
  private static final LocalDate FRI_2026_11_27 = LocalDate.of(2026, 11, 27);
  private static final String AGENCY = "3790000A00";

  private static final String CHINESE =
      "收文號,案件項目,收件日,收件管道,申請人,同意,同意方式,同意日期\n" + "A-1,室內裝修圖說審核,115/11/27,郵寄,王小明,是,紙本,115/11/27\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5", "x-windows-950"})
  void aListWithChineseColumnsIsRead_inEachCharsetThatCirculates(String charset) {
    isRead(CHINESE.getBytes(Charset.forName(charset)));
  }

  @Test
  void aByteOrderMarkIsNoPartOfAColumn() {
    isRead(("\uFEFF" + CHINESE).getBytes(StandardCharsets.UTF_8));
  }

  private static void isRead(byte[] content) {
    SheetReading<ListedIntake> reading = list(AGENCY).read(content);

    assertThat(reading.faults()).isEmpty();
    ListedIntake row = reading.rows().get(0);
    assertThat(row.row()).isEqualTo(2);
    Intake intake = row.intake();
    assertThat(intake.caseTypeCode()).isEqualTo(TYPE.code());
    assertThat(intake.receivedOn()).isEqualTo(FRI_2026_11_27);
    assertThat(intake.channel()).isEqualTo(IntakeChannel.MAIL);
    assertThat(intake.applicant().name()).isEqualTo("王小明");
    assertThat(intake.language()).isEqualTo(ContactLanguage.ZH_TW);
    assertThat(intake.consent())
        .contains(
            new ConsentStatement(TypedIntake.FORM, ConsentManner.PAPER, FRI_2026_11_27, false));
    assertThat(intake.externalReference()).contains("A-1");
    assertThat(IntakeCheck.faults(intake, Optional.of(TYPE), FRI_2026_11_27)).isEmpty();
    assertThat(key(list("3791301000A").read(content))).isNotEqualTo(intake.submissionKey());
  }

  @Test
  void everyColumnFillsItsField() {
    Map<ListColumn, String> cells = cells();
    cells.put(ListColumn.CASE_TYPE, "interior-review");
    cells.put(ListColumn.SURVEY, "是");
    cells.put(ListColumn.IDENTITY_KIND, "統一編號");
    cells.put(ListColumn.IDENTITY_NUMBER, "04595257");
    cells.put(ListColumn.MOBILE, "０９１２-345678");
    cells.put(ListColumn.EMAIL, "wang@example.org");
    cells.put(ListColumn.NOTIFY_BY, "簡訊 EMAIL");
    cells.put(ListColumn.LANGUAGE, "英文");
    cells.put(ListColumn.AGENT_NAME, "李代書");
    cells.put(ListColumn.AGENT_MOBILE, "0922333444");
    cells.put(ListColumn.AGENT_EMAIL, "lee@example.org");
    cells.put(ListColumn.AGENT_NOTIFY_BY, "text_message");
    cells.put(ListColumn.PAPERS, "齊全");
    cells.put(ListColumn.DOCUMENT_NUMBER, "北市都建字第1150001234號");
    cells.put(ListColumn.RECEIVED_AT, "下午 2:05");
    cells.put(ListColumn.WINDOW_CLOSES_ON, "2026-12-31");
    cells.put(ListColumn.POSTMARKED_ON, "115/11/25");
    cells.put(ListColumn.LANDLINE, "(02)27208889轉123");
    cells.put(ListColumn.POSTAL_ADDRESS, "臺北市信義區市府路1號");
    cells.put(ListColumn.AGENT_LANDLINE, "04-7654321");
    cells.put(ListColumn.AGENT_POSTAL_ADDRESS, "彰化縣彰化市中山路2號");

    SheetReading<ListedIntake> reading = read(cells);

    assertThat(reading.faults()).isEmpty();
    Intake intake = reading.rows().get(0).intake();
    assertThat(IntakeCheck.faults(intake, Optional.of(TYPE), FRI_2026_11_27)).isEmpty();
    assertThat(intake.caseTypeCode()).isEqualTo(TYPE.code());
    assertThat(intake.applicant().identityKind()).isEqualTo(IdentityKind.COMPANY);
    assertThat(intake.applicant().mobile()).isEqualTo("0912-345-678");
    assertThat(intake.applicant().landline()).isEqualTo("02-2720-8889#123");
    assertThat(intake.applicant().postalAddress()).isEqualTo("臺北市信義區市府路1號");
    assertThat(intake.agent().orElseThrow().landline()).isEqualTo("04-765-4321");
    assertThat(intake.agent().orElseThrow().postalAddress()).isEqualTo("彰化縣彰化市中山路2號");
    assertThat(intake.applicant().notifyBy()).containsExactlyInAnyOrder(ContactChannel.values());
    assertThat(intake.language()).isEqualTo(ContactLanguage.EN);
    assertThat(intake.agent().orElseThrow().name()).isEqualTo("李代書");
    assertThat(intake.agent().orElseThrow().notifyBy())
        .containsExactly(ContactChannel.TEXT_MESSAGE);
    assertThat(intake.papersReceived()).containsExactlyInAnyOrder(1, 2);
    assertThat(intake.consent().orElseThrow().survey()).isTrue();
    assertThat(intake.receivedAt()).contains(LocalTime.of(14, 5));
    assertThat(intake.windowClosesOn()).contains(LocalDate.of(2026, 12, 31));
    assertThat(intake.postmarkedOn()).contains(LocalDate.of(2026, 11, 25));
  }

  /** What cannot be read and what breaks a rule are said together, each column once. */
  @ParameterizedTest
  @CsvSource({
    "REFERENCE, '', reference SheetFault.EMPTY",
    "CASE_TYPE, 游泳池, case_type fault.notOffered",
    "CASE_TYPE, '', case_type fault.required",
    "RECEIVED_ON, 昨天, received_on SheetFault.NO_DAY",
    "RECEIVED_ON, '', received_on fault.required",
    "RECEIVED_ON, 2026-11-28, received_on fault.future",
    "RECEIVED_AT, 25:00, received_at fault.notATime",
    "CHANNEL, 飛鴿, channel SheetFault.NONE_OF",
    "CHANNEL, '', channel fault.required",
    "APPLICANT_NAME, '', applicant_name fault.required",
    "IDENTITY_NUMBER, A123456788, identity_number fault.nationalIdCheckDigit",
    "IDENTITY_KIND, 駕照, identity_kind SheetFault.NONE_OF",
    "MOBILE, 912345678, mobile fault.mobileDigits",
    "EMAIL, w@, email fault.mailForm",
    "NOTIFY_BY, 簡訊, mobile fault.noAddress",
    "NOTIFY_BY, 傳真, notify_by SheetFault.NONE_OF",
    "LANGUAGE, 台語, language SheetFault.NONE_OF",
    "AGENT_EMAIL, lee@example.org, agent_name fault.required",
    "PAPERS, 9, papers fault.unknown",
    "PAPERS, 一些, papers SheetFault.NONE_OF",
    "CONSENT, 否, consent fault.consentMissing",
    "CONSENT, 也許, consent SheetFault.NONE_OF",
    "CONSENT_MANNER, '', consent_manner SheetFault.EMPTY",
    "CONSENT_MANNER, 點頭, consent_manner SheetFault.NONE_OF",
    "CONSENT_ON, '', consent_on fault.required",
    "CONSENT_ON, 2026-11-28, consent_on fault.future",
    "POSTMARKED_ON, 2026-11-28, postmarked_on fault.postmarkAfterReceipt",
    "LANDLINE, 2720-8889, landline fault.landlineDigits",
    "AGENT_LANDLINE, 02-2720-8889, agent_name fault.required",
    "POSTAL_ADDRESS, 市府路, postal_address fault.postalAddressShort",
    "POSTMARKED_ON, 郵戳不清, postmarked_on SheetFault.NO_DAY",
    "DOCUMENT_NUMBER, 第★號, document_number fault.documentNumberLeftover"
  })
  void aFaultIsToldWithItsColumn(ListColumn column, String cell, String fault) {
    Map<ListColumn, String> cells = cells();
    cells.put(column, cell);

    assertThat(told(read(cells))).containsExactly(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"115-1", "１１５－１", ""})
  void aPaperOfTheFormOfItsDayIsTaken_andARowThatDoesNotSayIsOfIt(String cell) {
    assertThat(consentFaults(cell)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"114-9", "115-1 版"})
  void aPaperOfAnotherFormIsRefusedAtItsColumn_namingBoth(String cell) {
    assertThat(consentFaults(cell))
        .containsExactly(
            new SheetFault(
                2,
                "consent_form",
                "fault.consentPaperNotInForce",
                List.of(cell, TypedIntake.FORM)));
  }

  private static List<SheetFault> consentFaults(String cell) {
    Map<ListColumn, String> cells = cells();
    cells.put(ListColumn.CONSENT_FORM, cell);
    SheetReading<ListedIntake> reading = read(cells);
    Intake intake = reading.rows().get(0).intake();
    List<FieldFault> broken =
        IntakeCheck.consentForm(intake, Optional.of(TypedIntake.FORM)).stream().toList();
    return ListedFaults.of(2, reading.faults(), broken);
  }

  @Test
  void aReferenceIsNotTwiceInAFile() {
    byte[] content = (CHINESE + CHINESE.lines().toList().get(1)).getBytes(StandardCharsets.UTF_8);

    assertThat(list(AGENCY).read(content).faults())
        .extracting(fault -> fault.row() + " " + fault.column() + " " + fault.messageKey())
        .containsExactly("3 reference SheetFault.REPEATED");
  }

  @Test
  void onlyWhatIsNeededHasToBeThere() {
    byte[] content = "收文號,手機,備註\n1,,\n".getBytes(StandardCharsets.UTF_8);

    assertThat(list(AGENCY).read(content).faults())
        .extracting(fault -> fault.column() + " " + fault.messageKey())
        .containsExactlyInAnyOrder(
            "備註 SheetFault.COLUMN_UNKNOWN",
            "case_type SheetFault.COLUMN_MISSING",
            "received_on SheetFault.COLUMN_MISSING",
            "channel SheetFault.COLUMN_MISSING",
            "applicant_name SheetFault.COLUMN_MISSING",
            "consent SheetFault.COLUMN_MISSING",
            "consent_manner SheetFault.COLUMN_MISSING",
            "consent_on SheetFault.COLUMN_MISSING");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theTemplateCanBeRegistered(boolean chinese) {
    byte[] template =
        MailRoomList.template(
            chinese, Optional.of(TYPE), FRI_2026_11_27, Optional.of(TypedIntake.FORM));

    assertThat(new String(template, StandardCharsets.UTF_8))
        .startsWith(chinese ? "\uFEFF收文號,案件項目" : "\uFEFFreference,case_type");
    SheetReading<ListedIntake> reading = list(AGENCY).read(template);
    assertThat(told(reading)).isEmpty();
    assertThat(reading.rows().get(0).typed(ListColumn.CONSENT_FORM)).isEqualTo(TypedIntake.FORM);
  }

  @ParameterizedTest
  @CsvSource({
    "REFERENCE, ａ-1, true",
    "APPLICANT_NAME, 王大明, true",
    "RECEIVED_ON, 115.11.27, true",
    "RECEIVED_ON, 115/11/26, false",
    "REFERENCE, A-2, false"
  })
  void aRowIsKnownByItsReferenceAndDay(ListColumn column, String cell, boolean same) {
    Map<ListColumn, String> other = cells();
    other.put(column, cell);

    assertThat(key(read(other)).equals(key(read(cells())))).isEqualTo(same);
  }

  @Property
  void theKeyOfARowIsTheSameEachTime_andOfNoOtherRow(
      @ForAll("references") String one, @ForAll("references") String other) {
    UUID key = ListedKey.of(AGENCY, FRI_2026_11_27, one, HASH);

    assertThat(ListedKey.of(AGENCY, FRI_2026_11_27, " " + one + " ", HASH)).isEqualTo(key);
    assertThat(ListedKey.of(AGENCY, FRI_2026_11_27, other, HASH).equals(key))
        .isEqualTo(one.equals(other));
    assertThat(key.version()).isEqualTo(8);
    assertThat(key.variant()).isEqualTo(2);
  }

  @Provide
  Arbitrary<String> references() {
    return Arbitraries.strings().withChars("AB01-/").ofMinLength(1).ofMaxLength(6);
  }

  @ParameterizedTest
  @EnumSource(ListColumn.class)
  void aColumnIsFoundByItsCode(ListColumn column) {
    assertThat(ListColumn.ofCode(column.code())).contains(column);
  }

  private static Map<ListColumn, String> cells() {
    Map<ListColumn, String> cells = new HashMap<>();
    cells.put(ListColumn.REFERENCE, "A-1");
    cells.put(ListColumn.CASE_TYPE, "INTERIOR-REVIEW");
    cells.put(ListColumn.RECEIVED_ON, "115/11/27");
    cells.put(ListColumn.CHANNEL, "MAIL");
    cells.put(ListColumn.APPLICANT_NAME, "王小明");
    cells.put(ListColumn.CONSENT, "yes");
    cells.put(ListColumn.CONSENT_MANNER, "PAPER");
    cells.put(ListColumn.CONSENT_ON, "115/11/27");
    return cells;
  }

  private static SheetReading<ListedIntake> read(Map<ListColumn, String> cells) {
    String row =
        String.join(
            ",",
            Arrays.stream(ListColumn.values()).map(one -> cells.getOrDefault(one, "")).toList());
    String text = String.join(",", ListColumn.codes()) + "\n" + row + "\n";
    return list(AGENCY).read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MailRoomList list(String agencyCode) {
    return new MailRoomList(agencyCode, List.of(TYPE), day -> Optional.of(TypedIntake.FORM), HASH);
  }

  private static List<String> told(SheetReading<ListedIntake> reading) {
    Intake intake = reading.rows().get(0).intake();
    Optional<CaseTypeView> type =
        Optional.of(TYPE).filter(one -> one.code().equals(intake.caseTypeCode()));
    List<SheetFault> faults =
        ListedFaults.of(2, reading.faults(), IntakeCheck.faults(intake, type, FRI_2026_11_27));
    assertThat(faults).extracting(SheetFault::row).allMatch(row -> row == 2);
    return faults.stream().map(one -> one.column() + " " + one.messageKey()).toList();
  }

  private static UUID key(SheetReading<ListedIntake> reading) {
    return reading.rows().get(0).intake().submissionKey();
  }
}
