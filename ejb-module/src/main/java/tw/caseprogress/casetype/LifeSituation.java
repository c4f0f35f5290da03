package tw.caseprogress.casetype;

/**
 * A situation of somebody's life or business in which people look for a case type without knowing
 * its name (人生大事、企業大事).
 */
public enum LifeSituation {
  CHILD,
  STUDY,
  HEALTH,
  WORK,
  HOME,
  DISABILITY,
  OLD_AGE,
  HARDSHIP,
  CULTURE,
  INHERITANCE,
  RECORDS,
  BUSINESS,
  INSTITUTION,
  BUILDING,
  ASSOCIATION;

  /** Whether it is one of a business or an organisation, and not of a person. */
  public boolean isOfBusiness() {
    return compareTo(BUSINESS) >= 0;
  }
}
