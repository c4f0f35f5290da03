package tw.caseprogress.survey.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.CaseClosed;
import tw.caseprogress.casefile.SurveyCode;
import tw.caseprogress.casefile.service.SurveyConsent;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.survey.SurveyLinkRule;

/**
 * Keeps by which code the survey of a closed case is answered, as a hash: the code itself is in the
 * notices alone.
 */
@ApplicationScoped
public class SurveyLinks {

  private static final String KEEP =
      """
      insert into survey_link (case_file_id, code_hash, expires_on) values (?, ?, ?)
          on conflict (case_file_id) do update set expires_on = excluded.expires_on
      """;

  // survey_link_code_hash_key
  private static final String OPEN =
      """
      select l.case_file_id
        from survey_link l join case_file f on f.id = l.case_file_id
       where l.code_hash = ? and l.expires_on >= ? and f.state = 'CLOSED'
         and exists (select 1 from consent c
                      where c.case_file_id = l.case_file_id and c.purpose = 'SURVEY'
                        and c.withdrawn_on is null)
         and not exists (select 1 from satisfaction_answer a
                          where a.case_file_id = l.case_file_id)
      """;

  @Inject private SurveyConsent consent;
  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  void closed(@Observes CaseClosed event) {
    if (consent.isGiven(event.caseFileId())) {
      String code = SurveyCode.of(keys.blindIndex(), event.caseNumber());
      writer.update(
          KEEP,
          event.caseFileId(),
          SurveyCode.index(keys.blindIndex(), code),
          SurveyLinkRule.lastDay(LocalDate.now(clock)));
    }
  }

  /** The case that a code opens: it was not answered yet, and its applicant agreed to be asked. */
  Optional<Long> opened(String code) {
    return tables.first(
        OPEN,
        row -> row.number(1),
        SurveyCode.index(keys.blindIndex(), code),
        LocalDate.now(clock));
  }
}
