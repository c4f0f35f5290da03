package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Refused;
import tw.caseprogress.security.service.AgencyScope;

/**
 * Hands out a case to who may see it; to anybody else it does not exist.
 *
 * <p>The only way by which services come to a case file by its number.
 */
@ApplicationScoped
public class CaseFileAccess {

  @Inject private CaseFileRepository caseFiles;
  @Inject private HandlingAgency handlingAgency;
  @Inject private AgencyScope agencyScope;
  @Inject private Event<Refused> refused;

  /**
   * The case, to be read.
   *
   * @throws CaseNotFoundException if there is none, or it belongs to another agency
   */
  public CaseFile forReading(CaseNumber caseNumber) {
    return visible(caseFiles.find(caseNumber), caseNumber);
  }

  /**
   * The case, to be changed in this transaction.
   *
   * @throws CaseNotFoundException if there is none, or it belongs to another agency
   * @throws tw.caseprogress.casefile.CaseChangedMeanwhileException if its version is another
   */
  public CaseFile forChange(CaseNumber caseNumber, int expectedVersion) {
    CaseFile caseFile = locked(caseNumber);
    begin(caseFile, expectedVersion);
    return caseFile;
  }

  /**
   * Begins the change of a case that is {@link #locked}.
   *
   * @throws tw.caseprogress.casefile.CaseChangedMeanwhileException if its version is another
   */
  void begin(CaseFile caseFile, int expectedVersion) {
    caseFile.requireVersion(expectedVersion);
    caseFiles.moveOn(caseFile);
  }

  /**
   * The case, others wait until this transaction ends; a change is still to {@link #begin}.
   *
   * @throws CaseNotFoundException if there is none, or it belongs to another agency
   */
  CaseFile locked(CaseNumber caseNumber) {
    return visible(caseFiles.findForChange(caseNumber), caseNumber);
  }

  private CaseFile visible(Optional<CaseFile> found, CaseNumber caseNumber) {
    CaseFile caseFile = found.orElseThrow(() -> new CaseNotFoundException(caseNumber));
    if (!agencyScope.reaches(handlingAgency.of(caseFile).code())) {
      refused.fire(Refused.ofCase(RefusalCause.OTHER_AGENCY, caseNumber.digits()));
      throw new CaseNotFoundException(caseNumber);
    }
    return caseFile;
  }
}
