package tw.caseprogress.batch.sample;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Party;

/**
 * One application of the sample and all that happens to it.
 *
 * @param key the application's name in the sample, such as {@code P0001}
 * @param officer the login of the officer who takes it in and works it
 * @param papers the orders of the papers handed in at the receipt
 * @param documentNumber the official document number; empty for none
 * @param course what happens after the receipt, in order
 * @param comment what the applicant wrote in the survey; empty for nothing
 */
record SampleApplication(
    String key,
    String officer,
    String agencyCode,
    String caseTypeCode,
    IntakeChannel channel,
    SampleDay received,
    ContactLanguage language,
    Party applicant,
    Optional<Party> agent,
    ConsentManner consentManner,
    boolean surveyConsent,
    Set<Integer> papers,
    Optional<String> documentNumber,
    List<SampleEvent> course,
    Optional<String> comment) {

  SampleApplication {
    papers = Set.copyOf(papers);
    course = List.copyOf(course);
  }
}
