package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.caseprogress.schema.TableReader;

/**
 * Whether the applicant of a case may be asked how content they were: a purpose of its own, to
 * which they agreed apart (PDPA art. 7 II).
 */
@ApplicationScoped
public class SurveyConsent {

  private static final String GIVEN =
      """
      select count(*) from consent
       where case_file_id = ? and purpose = 'SURVEY' and withdrawn_on is null
      """;

  @Inject private TableReader tables;

  /** Whether the applicant agreed and has not taken it back. */
  public boolean isGiven(long caseFileId) {
    return tables.count(GIVEN, caseFileId) > 0;
  }
}
