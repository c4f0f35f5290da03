package tw.caseprogress.consent.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import tw.caseprogress.casefile.ConsentGiven;
import tw.caseprogress.consent.ConsentPurpose;
import tw.caseprogress.consent.entity.Consent;
import tw.caseprogress.consent.entity.ConsentRepository;

/** Writes the proof of consent in the transaction that opens the case. */
@ApplicationScoped
public class ConsentRecorder {

  @Inject private ConsentRepository consents;
  @Inject private Clock clock;

  void record(@Observes ConsentGiven given) {
    Instant now = Instant.now(clock);
    consents.add(new Consent(given, ConsentPurpose.SERVICE, now));
    if (given.statement().survey()) {
      consents.add(new Consent(given, ConsentPurpose.SURVEY, now));
    }
  }
}
