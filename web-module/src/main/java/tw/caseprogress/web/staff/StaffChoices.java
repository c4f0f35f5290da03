package tw.caseprogress.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.security.Colleague;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.security.service.ColleagueQuery;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.typed.IdentityKind;
import tw.caseprogress.worklist.WorklistGroup;

/** What the menus and check lists of the officer's screens offer. */
@Named
@ApplicationScoped
public class StaffChoices {

  @Inject private Clock clock;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private AgencyScope agencyScope;
  @Inject private ColleagueQuery colleagues;
  @Inject private CurrentCaller currentCaller;

  public List<IntakeChannel> getChannels() {
    return List.of(IntakeChannel.values());
  }

  public List<ContactChannel> getContactChannels() {
    return List.of(ContactChannel.values());
  }

  public List<ContactLanguage> getLanguages() {
    return List.of(ContactLanguage.values());
  }

  public List<IdentityKind> getIdentityKinds() {
    return List.of(IdentityKind.values());
  }

  public List<ConsentManner> getConsentManners() {
    return List.of(ConsentManner.values());
  }

  public List<Outcome> getOutcomes() {
    return List.of(Outcome.values());
  }

  public List<WorklistGroup> getGroups() {
    return List.of(WorklistGroup.values());
  }

  /** What is taken in today by the caller's agency; by any for staff of the whole city. */
  public List<CaseTypeView> getCaseTypes() {
    return agencyScope.ownAgencyIfAny().map(catalogue::offeredBy).orElseGet(catalogue::all);
  }

  /** Whose cases a list may hold, but for those of one officer: who works none has none. */
  public List<String> getWhose() {
    return currentCaller.get().has(Role.CASE_OFFICER)
        ? List.of("mine", "all", "toTake")
        : List.of("all", "toTake");
  }

  /** The officers of the caller's agency, by unit. */
  public List<Colleague> getOfficers() {
    return colleagues.officers();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }
}
