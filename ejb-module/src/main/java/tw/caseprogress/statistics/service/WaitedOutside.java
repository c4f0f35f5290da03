package tw.caseprogress.statistics.service;

/** The condition that a case waits or waited for another office, for the statement that counts. */
final class WaitedOutside {

  private WaitedOutside() {}

  /** The condition in SQL, on a row {@code c} with {@code id} and {@code business_date}. */
  static String condition() {
    return """
        exists (
          select 1 from outside_wait w where w.case_file_id = c.id and w.since <= c.business_date)
        """;
  }
}
