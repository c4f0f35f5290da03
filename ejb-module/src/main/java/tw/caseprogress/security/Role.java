package tw.caseprogress.security;

/** What a signed-in person may do; one person may hold several. */
public enum Role {
  /** 承辦人: takes cases in and works them, within one agency. */
  CASE_OFFICER(false),
  /** 主管: watches the deadlines of one agency. */
  SUPERVISOR(false),
  /** 機關首長: reminded of what is overdue in one agency; sees what a supervisor sees. */
  AGENCY_HEAD(false),
  /** Keeps the case types, texts and users of one agency. */
  AGENCY_ADMINISTRATOR(false),
  /** Keeps agencies, calendar, closures and jobs for the whole city. */
  SYSTEM_ADMINISTRATOR(true),
  /** 話務人員: looks progress up for a caller to 1999. */
  HOTLINE_OPERATOR(false),
  /** Reads who looked at what and who changed what. */
  AUDITOR(true);

  private final boolean cityWide;

  Role(boolean cityWide) {
    this.cityWide = cityWide;
  }

  /** Whether the role reaches the rows of all agencies instead of the holder's own. */
  public boolean isCityWide() {
    return cityWide;
  }

  /** The same names as constants, for the annotations that demand them. */
  public static final class Name {
    public static final String CASE_OFFICER = "CASE_OFFICER";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String AGENCY_HEAD = "AGENCY_HEAD";
    public static final String AGENCY_ADMINISTRATOR = "AGENCY_ADMINISTRATOR";
    public static final String SYSTEM_ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";
    public static final String HOTLINE_OPERATOR = "HOTLINE_OPERATOR";
    public static final String AUDITOR = "AUDITOR";

    private Name() {}
  }
}
