package tw.caseprogress.casefile;

/** What of a case was put right; the names are stored. */
public enum CorrectedField {
  /** 收件日: an ISO date. */
  RECEIVED_ON,
  /** 收件時間: an ISO time, or empty text. */
  RECEIVED_AT,
  /** 收件管道: the name of an {@link IntakeChannel}. */
  CHANNEL,
  /** 郵戳日: an ISO date; empty text if there was none. */
  POSTMARKED_ON,
  /** 公文文號; empty text if there was none. */
  DOCUMENT_NUMBER,
  /** 申請人姓名或名稱, masked. */
  APPLICANT_NAME,
  /** 代理人姓名或名稱, masked. */
  AGENT_NAME,
  /** 共同申請人, masked; empty text if there was none, or is none any more. */
  CO_APPLICANT,
  /** An address of the applicant, masked; empty text if there was none. */
  APPLICANT_EMAIL,
  APPLICANT_MOBILE,
  APPLICANT_LANDLINE,
  APPLICANT_POSTAL_ADDRESS,
  /** An address of the agent, masked; empty text if there was none. */
  AGENT_EMAIL,
  AGENT_MOBILE,
  AGENT_LANDLINE,
  AGENT_POSTAL_ADDRESS,
  /** How and when a party agreed to be told there: a {@link ConsentManner} and an ISO date. */
  CONSENT,
  /** By which channels a party is told: names of {@link ContactChannel}, parted by blanks. */
  NOTICE_CHANNELS,
  /** In which language a party is written to: the name of a {@link ContactLanguage}. */
  NOTICE_LANGUAGE,
  /** That a party is told no more: the day on which the consent was withdrawn. */
  NOTICE_CONSENT,
  /** 案件項目: name and English name, parted by {@link #PART}. */
  CASE_TYPE,
  /** The version of the case type that the case follows: its number. */
  VERSION,
  /** The step at which the case stands: order, name and English name, parted by {@link #PART}. */
  STEP,
  /** The agency that has the case: its name and its English name, parted by {@link #PART}. */
  HANDLING_AGENCY,
  /** The unit that has the case, by its Chinese name. */
  HANDLING_UNIT,
  /** The name of the officer who has the case; empty text while nobody has taken it. */
  OFFICER;

  /** Stands between the parts of a value of several; nobody can type it. */
  public static final String PART = "\u001f";

  /** The name of a party. */
  public static CorrectedField nameOf(PartyRole role) {
    return role == PartyRole.APPLICANT ? APPLICANT_NAME : AGENT_NAME;
  }

  /** A place of a party. */
  public static CorrectedField addressOf(PartyRole role, ContactPlace place) {
    boolean applicant = role == PartyRole.APPLICANT;
    return switch (place) {
      case EMAIL -> applicant ? APPLICANT_EMAIL : AGENT_EMAIL;
      case MOBILE -> applicant ? APPLICANT_MOBILE : AGENT_MOBILE;
      case LANDLINE -> applicant ? APPLICANT_LANDLINE : AGENT_LANDLINE;
      case POSTAL_ADDRESS -> applicant ? APPLICANT_POSTAL_ADDRESS : AGENT_POSTAL_ADDRESS;
    };
  }
}
