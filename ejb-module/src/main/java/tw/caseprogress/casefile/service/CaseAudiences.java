package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import tw.caseprogress.casefile.Audience;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;

/** Knows who can be told of what happens to a case, and by which channels. */
@ApplicationScoped
public class CaseAudiences {

  @Inject private CaseTypeCatalogue catalogue;
  @Inject private ServiceConsent serviceConsent;

  /** The audience of a case; nobody once the consent to be told was withdrawn. */
  public Audience of(CaseFile caseFile) {
    List<Set<ContactChannel>> wishes =
        serviceConsent.isWithdrawn(caseFile.id())
            ? List.of()
            : caseFile.parties().stream().map(CaseParty::notifyBy).toList();
    return Audience.of(wishes, catalogue.version(caseFile.caseTypeVersionId()).notices());
  }
}
