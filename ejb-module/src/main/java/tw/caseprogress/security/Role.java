package tw.caseprogress.security;

import java.util.EnumSet;
import java.util.Set;

/** What a signed-in person may do; one person may hold several of the same reach. */
public enum Role {
  /** 承辦人: takes cases in and works them, within one agency. */
  CASE_OFFICER(Reach.AGENCY),
  /** 主管: watches the deadlines of one agency. */
  SUPERVISOR(Reach.AGENCY),
  /** 機關首長: reminded of what is overdue in one agency; a supervisor of it besides. */
  AGENCY_HEAD(Reach.AGENCY),
  /** Keeps the case types, texts and users of one agency. */
  AGENCY_ADMINISTRATOR(Reach.AGENCY),
  /** Keeps agencies, calendar, closures and jobs for the whole city. */
  SYSTEM_ADMINISTRATOR(Reach.CITY),
  /** 話務人員: looks progress up for a caller to 1999. */
  HOTLINE_OPERATOR(Reach.CALLER),
  /** 話務督導: reads what the calls to 1999 are about, day by day; sees no case. */
  HOTLINE_SUPERVISOR(Reach.CALLER),
  /** Reads who looked at what and who changed what. */
  AUDITOR(Reach.CITY),
  /** 研考人員: compares how the agencies keep their deadlines, by figures; sees no case. */
  EVALUATION_OFFICER(Reach.CITY);

  /** Whose rows a role is there for. */
  public enum Reach {
    /** Those of the holder's own agency. */
    AGENCY,
    /** Those of the whole city; never cases. */
    CITY,
    /** What a caller on the telephone may be told. */
    CALLER
  }

  private final Reach reach;

  Role(Reach reach) {
    this.reach = reach;
  }

  /** Whose rows the role is there for; one person's roles have one reach. */
  public Reach reach() {
    return reach;
  }

  /** Whether the role reaches the rows of all agencies instead of the holder's own. */
  public boolean isCityWide() {
    return reach == Reach.CITY;
  }

  /** Roles with those that they bring along: a head may see and do what a supervisor may. */
  public static Set<Role> withBroughtAlong(Set<Role> held) {
    Set<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(held);
    if (all.contains(AGENCY_HEAD)) {
      all.add(SUPERVISOR);
    }
    return all;
  }

  /** The same names as constants, for the annotations that demand them. */
  public static final class Name {
    public static final String CASE_OFFICER = "CASE_OFFICER";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String AGENCY_HEAD = "AGENCY_HEAD";
    public static final String AGENCY_ADMINISTRATOR = "AGENCY_ADMINISTRATOR";
    public static final String SYSTEM_ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";
    public static final String HOTLINE_OPERATOR = "HOTLINE_OPERATOR";
    public static final String HOTLINE_SUPERVISOR = "HOTLINE_SUPERVISOR";
    public static final String AUDITOR = "AUDITOR";
    public static final String EVALUATION_OFFICER = "EVALUATION_OFFICER";

    private Name() {}
  }
}
