package tw.caseprogress.typed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words that stand before a value on our own slips, mails and pages, and that are pasted along
 * with it.
 */
public enum TypedLabel {
  CASE_NUMBER(
      "案件編號",
      "案件號碼",
      "案號",
      "案件",
      "編號",
      "case number is",
      "case number",
      "case no",
      "case",
      "number",
      "no",
      "#"),
  QUERY_PASSWORD("查詢密碼", "案件密碼", "密碼", "query password is", "query password", "password"),
  ONE_TIME_CODE("驗證碼", "one-time code is", "one-time code", "code is", "code"),
  MOBILE(
      "手機號碼",
      "手機",
      "行動電話號碼",
      "行動電話",
      "聯絡電話",
      "電話",
      "mobile number",
      "mobile no",
      "cell",
      "mobile phone",
      "mobile",
      "cell phone",
      "phone number",
      "phone",
      "tel"),
  LANDLINE(
      "市內電話",
      "市話號碼",
      "市話",
      "聯絡電話",
      "電話號碼",
      "電話",
      "landline number",
      "landline",
      "telephone",
      "phone number",
      "phone",
      "tel"),
  EMAIL(
      "電子郵件地址",
      "電子郵件",
      "電子信箱",
      "信箱",
      "e-mail address",
      "e-mail",
      "email address",
      "email",
      "mail",
      "mailto"),
  IDENTITY_NUMBER(
      "國民身分證統一編號",
      "身分證統一編號",
      "身分證字號",
      "國民身分證",
      "身分證",
      "外來人口統一證號",
      "統一證號",
      "居留證號碼",
      "居留證號",
      "居留證",
      "公司統一編號",
      "統一編號",
      "統編",
      "護照號碼",
      "護照",
      "證件號碼",
      "national id number",
      "national id",
      "identity number",
      "id number",
      "id no",
      "id",
      "resident number",
      "arc number",
      "arc no",
      "company number",
      "passport number",
      "passport no",
      "passport"),
  DOCUMENT_NUMBER(
      "公文文號",
      "發文字號",
      "發文文號",
      "收文字號",
      "收文文號",
      "文號",
      "字號",
      "official document number",
      "document number",
      "document no"),
  NAME("申請人姓名", "代理人姓名", "申請人", "代理人", "姓名", "名稱", "applicant", "agent", "name");

  private static final String CLOSING = "」』)】〕]》〉>”’";
  private static final String SIGNS = ":=.#,、|是為" + CLOSING;
  private static final String SIGNS_OF_MAIL = ":" + CLOSING; // others go on with an address

  // longest first: 「手機號碼」 is no 「手機」 with a value 「號碼…」
  private final List<String> words;

  TypedLabel(String... words) {
    this.words =
        Stream.of(words).sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** The value behind a label that a technical text begins with; empty if it begins with none. */
  Optional<String> behind(String text) {
    return words.stream()
        .filter(word -> text.regionMatches(true, 0, word, 0, word.length()))
        .map(word -> text.substring(word.length()))
        .filter(rest -> isApart(text, rest))
        .map(this::afterSigns)
        .findFirst();
  }

  /** A label of Latin letters ends where a sign, a blank or a digit begins; one of Han anywhere. */
  private boolean isApart(String text, String rest) {
    return rest.isEmpty()
        || Character.isIdeographic(text.codePointAt(0))
        || isSign(rest.charAt(0))
        || this != EMAIL && Character.isDigit(rest.charAt(0));
  }

  private String afterSigns(String rest) {
    int from = 0;
    while (from < rest.length() && isSign(rest.charAt(from))) {
      from++;
    }
    return rest.substring(from);
  }

  private boolean isSign(char character) {
    return character == ' ' || (this == EMAIL ? SIGNS_OF_MAIL : SIGNS).indexOf(character) >= 0;
  }
}
