package tw.caseprogress.organisation;

/** Where an agency stands in the city government. */
public enum AgencyLevel {
  /** 一級機關: a bureau, department or commission under the mayor. */
  FIRST_LEVEL,
  /** 二級機關: an office under a bureau. */
  SECOND_LEVEL,
  /** 區公所: the office of one of the twelve districts. */
  DISTRICT_OFFICE
}
