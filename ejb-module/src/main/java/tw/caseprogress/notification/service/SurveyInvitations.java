package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.caseprogress.casefile.SurveyAnswered;
import tw.caseprogress.casefile.SurveyConsentWithdrawn;
import tw.caseprogress.schema.TableWriter;

/**
 * Takes invitations to the survey back while they wait: the answer came first, or the applicant
 * does not want to be asked any more.
 */
@ApplicationScoped
class SurveyInvitations {

  private static final String CANCEL =
      """
      update notice
         set state = 'CANCELLED', body_sealed = null
       where case_file_id = ? and event = 'SURVEY_INVITATION'
         and (state = 'QUEUED'
              or (escalated_at is null and state in (
                    'PERMANENT_FAILURE', 'TEMPORARY_FAILURE', 'TECHNICAL_FAILURE')))
      """;

  @Inject private TableWriter writer;

  void answered(@Observes SurveyAnswered event) {
    writer.update(CANCEL, event.caseFileId());
  }

  void consentWithdrawn(@Observes SurveyConsentWithdrawn event) {
    writer.update(CANCEL, event.caseFileId());
  }
}
