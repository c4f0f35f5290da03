package tw.caseprogress.batch.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.KeptCaseType;
import tw.caseprogress.casetype.service.CaseTypeDesignQuery;
import tw.caseprogress.casetype.service.CaseTypeLibrary;
import tw.caseprogress.casetype.service.CaseTypeService;

/**
 * Publishes the case types of the library by the commands of the designer's screens, each on its
 * own first day: the sample has cases of all of them.
 *
 * <p>Whoever calls is a system administrator. What is there already, by its code, is left alone; a
 * draft that was never published is what an earlier loading left half done.
 */
@ApplicationScoped
public class SampleCaseTypes {

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  @Inject private CaseTypeLibrary library;
  @Inject private CaseTypeDesignQuery query;
  @Inject private CaseTypeService service;
  @Inject private OfficeClock officeClock;

  /** Publishes those that were never published. */
  public void publishMissing() {
    for (CaseTypeDefinition caseType : library.caseTypes()) {
      officeClock.at(morningOf(caseType), () -> publish(caseType));
    }
  }

  private void publish(CaseTypeDefinition caseType) {
    KeptCaseType kept = query.caseType(caseType.code()).orElseGet(() -> add(caseType));
    if (kept.versions().isEmpty()) {
      service.publish(kept.code(), kept.revision(), caseType.publishedOn());
    }
  }

  private KeptCaseType add(CaseTypeDefinition caseType) {
    service.add(caseType);
    return query.caseType(caseType.code()).orElseThrow();
  }

  private Instant morningOf(CaseTypeDefinition caseType) {
    ZoneId zone = officeClock.getZone();
    return caseType.publishedOn().atTime(MORNING).atZone(zone).toInstant();
  }
}
