package tw.caseprogress.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.organisation.KeptUnit;
import tw.caseprogress.organisation.service.UnitQuery;

/** The units of an agency as a menu offers them; read once a request, however often it is asked. */
@Named
@RequestScoped
public class UnitChoices {

  @Inject private UnitQuery unitQuery;
  @Inject private ViewLanguage language;

  private List<KeptUnit> units;
  private String unitsOf;

  /** The units that are in use; none while no agency is chosen. */
  public List<KeptUnit> of(String agencyCode) {
    if (agencyCode == null) {
      return List.of();
    }
    if (!agencyCode.equals(unitsOf)) {
      units = unitQuery.units(agencyCode).stream().filter(KeptUnit::active).toList();
      unitsOf = agencyCode;
    }
    return units;
  }

  /** One of them; empty if there is no such unit, or none is chosen. */
  public Optional<KeptUnit> find(String agencyCode, Long id) {
    return of(agencyCode).stream().filter(one -> Long.valueOf(one.id()).equals(id)).findFirst();
  }

  /** Its name in the language of the view. */
  public String name(KeptUnit unit) {
    return language.of(unit.details().nameZh(), unit.details().nameEn());
  }
}
