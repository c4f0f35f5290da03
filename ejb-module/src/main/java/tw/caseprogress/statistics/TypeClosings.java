package tw.caseprogress.statistics;

/** How many cases of a type an agency closed in a period. */
public record TypeClosings(long agencyId, long caseTypeId, long onTime, long late) {

  /** 已辦結. */
  public long closed() {
    return onTime + late;
  }
}
