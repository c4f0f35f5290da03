package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.caseprogress.schema.TableReader;

/**
 * Whether the parties of a case may still be told by e-mail and text message: not once the
 * applicant took the consent to the service back.
 */
@ApplicationScoped
class ServiceConsent {

  private static final String WITHDRAWN =
      """
      select count(*) from consent
       where case_file_id = ? and purpose = 'SERVICE' and withdrawn_on is not null
      """;

  @Inject private TableReader tables;

  /** Whether it was taken back; whoever is to be told then needs a letter on paper. */
  boolean isWithdrawn(long caseFileId) {
    return tables.count(WITHDRAWN, caseFileId) > 0;
  }
}
