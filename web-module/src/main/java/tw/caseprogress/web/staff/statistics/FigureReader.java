package tw.caseprogress.web.staff.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.omnifaces.util.Faces;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.statistics.FigureScope;
import tw.caseprogress.statistics.table.FigureWords;
import tw.caseprogress.web.staff.ViewLanguage;

/** Who reads figures, and whose these are: of the own agency, or of the city and each agency. */
@ApplicationScoped
public class FigureReader {

  @Inject private AgencyScope agencyScope;
  @Inject private AgencyCatalogue agencies;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private ViewLanguage language;

  /** Whether the figures of all agencies are shown, and no case. */
  public boolean isOfCity() {
    return Faces.isUserInRole(Role.Name.EVALUATION_OFFICER);
  }

  /** The agency whose figures are shown; empty for the whole city. */
  public Optional<AgencyView> agency(FiguresChoice choice) {
    return isOfCity()
        ? Optional.ofNullable(choice.getAgency()).flatMap(agencies::agency)
        : agencyScope.ownAgencyIfAny().flatMap(agencies::agency);
  }

  /** The case type that is asked for; empty for all. */
  public Optional<CaseTypeView> caseType(FiguresChoice choice) {
    return Optional.ofNullable(choice.getCaseType())
        .filter(code -> !code.isEmpty())
        .map(catalogue::versions)
        .filter(versions -> !versions.isEmpty())
        .map(
            versions ->
                catalogue.published(choice.getCaseType()).orElse(versions.get(versions.lastKey())));
  }

  /** Whose cases are counted. */
  public FigureScope scope(FiguresChoice choice) {
    return new FigureScope(
        agency(choice).map(agency -> OptionalLong.of(agency.id())).orElse(OptionalLong.empty()),
        caseType(choice)
            .map(type -> OptionalLong.of(type.caseTypeId()))
            .orElse(OptionalLong.empty()));
  }

  /** The case types that may be asked for, as the agency offers them. */
  public List<CaseTypeView> caseTypes(FiguresChoice choice) {
    return agency(choice)
        .map(agency -> catalogue.offeredBy(agency.code()))
        .orElseGet(catalogue::all);
  }

  /** The agencies that may be asked for. */
  public List<AgencyView> agencies() {
    return isOfCity() ? agencies.agencies() : List.of();
  }

  /** The words of figures in the language of the page. */
  public FigureWords words() {
    return FigureWords.of(language.locale());
  }

  /** Whose figures these are, with the case type if one is asked for. */
  public String whose(FiguresChoice choice) {
    String whose =
        agency(choice)
            .map(agency -> language.of(agency.nameZh(), agency.nameEn()))
            .orElseGet(() -> words().say("city"));
    return caseType(choice)
        .map(type -> whose + " " + language.of(type.nameZh(), type.nameEn()))
        .orElse(whose);
  }
}
