package tw.caseprogress.statistics.service;

/** The condition that the clock of a case stood still on a day, for the statements that count. */
final class PausedOn {

  private PausedOn() {}

  /**
   * The condition in SQL.
   *
   * @param caseFileId what stands for the id of the case in the statement
   * @param day what stands for the day; it is named twice
   */
  static String condition(String caseFileId, String day) {
    return """
        exists (
          select 1 from clock_pause p
           where p.case_file_id = %1$s and p.from_on <= %2$s
             and (p.to_on is null or p.to_on >= %2$s))
        """
        .formatted(caseFileId, day);
  }
}
