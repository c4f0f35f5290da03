package tw.caseprogress.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of the mail-room list, with the field of the intake that it fills.
 *
 * <p>A file may name it in either language: by its code or in Chinese.
 */
public enum ListColumn {
  REFERENCE("收文號", "externalReference", true),
  CASE_TYPE("案件項目", "caseTypeCode", true),
  RECEIVED_ON("收件日", "receivedOn", true),
  CHANNEL("收件管道", "channel", true),
  APPLICANT_NAME("申請人", "applicant.name", true),
  CONSENT("同意", "consent", true),
  CONSENT_MANNER("同意方式", "consent.manner", true),
  CONSENT_ON("同意日期", "consent.givenOn", true),
  CONSENT_FORM("同意書版本", "consent.formVersion", false),
  SURVEY("滿意度調查", "consent.survey", false),
  IDENTITY_KIND("證號種類", "applicant.identityKind", false),
  IDENTITY_NUMBER("證號", "applicant.identityNumber", false),
  MOBILE("手機", "applicant.mobile", false),
  EMAIL("電子郵件", "applicant.email", false),
  NOTIFY_BY("通知方式", "applicant.notifyBy", false),
  LANGUAGE("通知語言", "language", false),
  AGENT_NAME("代理人", "agent.name", false),
  AGENT_MOBILE("代理人手機", "agent.mobile", false),
  AGENT_EMAIL("代理人電子郵件", "agent.email", false),
  AGENT_NOTIFY_BY("代理人通知方式", "agent.notifyBy", false),
  PAPERS("檢附文件", "papersReceived", false),
  DOCUMENT_NUMBER("公文文號", "documentNumber", false),
  RECEIVED_AT("收件時間", "receivedAt", false),
  WINDOW_CLOSES_ON("收件截止日", "windowClosesOn", false),
  POSTMARKED_ON("郵戳日", "postmarkedOn", false),
  LANDLINE("市話", "applicant.landline", false),
  POSTAL_ADDRESS("通訊地址", "applicant.postalAddress", false),
  AGENT_LANDLINE("代理人市話", "agent.landline", false),
  AGENT_POSTAL_ADDRESS("代理人通訊地址", "agent.postalAddress", false);

  private final String nameZh;
  private final String field;
  private final boolean needed;

  ListColumn(String nameZh, String field, boolean needed) {
    this.nameZh = nameZh;
    this.field = field;
    this.needed = needed;
  }

  /** All of them by their codes, in the order of the template. */
  static List<String> codes() {
    return Arrays.stream(values()).map(ListColumn::code).toList();
  }

  /** The column that fills a field of the intake; empty if none does. */
  static Optional<ListColumn> ofField(String field) {
    return Arrays.stream(values()).filter(column -> column.field.equals(field)).findFirst();
  }

  /** The column of a code; empty if there is none. */
  public static Optional<ListColumn> ofCode(String code) {
    return Arrays.stream(values()).filter(column -> column.code().equals(code)).findFirst();
  }

  /** Its name in files in English, such as {@code received_on}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name in files in Chinese. */
  public String nameZh() {
    return nameZh;
  }

  /** Whether a file must have it. */
  public boolean isNeeded() {
    return needed;
  }
}
