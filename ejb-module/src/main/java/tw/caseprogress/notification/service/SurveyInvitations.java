package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import tw.caseprogress.casefile.SurveyAnswered;
import tw.caseprogress.casefile.SurveyConsentWithdrawn;
import tw.caseprogress.notification.NoticeCancellation;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Takes invitations to the survey back while they wait: the answer came first, or the applicant
 * does not want to be asked any more.
 */
@ApplicationScoped
class SurveyInvitations {

  private static final String CANCEL = NoticeStop.CANCEL + " and event = 'SURVEY_INVITATION'";

  // should it turn out later that it did not arrive, nobody sends it anew
  private static final String CLOSE =
      """
      update notice set escalated_at = ?
       where case_file_id = ? and event = 'SURVEY_INVITATION' and escalated_at is null
         and state = 'SENT'
      """;

  private static final String INVITED =
      """
      select count(*) from notice
       where case_file_id = ? and event = 'SURVEY_INVITATION'
         and cancelled_reason is distinct from 'CASE_REOPENED'
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private Clock clock;

  /** Whether the applicant of a case was invited before, but for a closing that was undone. */
  boolean isInvited(long caseFileId) {
    return tables.count(INVITED, caseFileId) > 0;
  }

  void answered(@Observes SurveyAnswered event) {
    end(event.caseFileId(), NoticeCancellation.SURVEY_ANSWERED);
  }

  void consentWithdrawn(@Observes SurveyConsentWithdrawn event) {
    end(event.caseFileId(), NoticeCancellation.SURVEY_CONSENT_WITHDRAWN);
  }

  private void end(long caseFileId, NoticeCancellation reason) {
    Instant now = Instant.now(clock);
    writer.update(CANCEL, reason, now, caseFileId);
    writer.update(CLOSE, now, caseFileId);
  }
}
