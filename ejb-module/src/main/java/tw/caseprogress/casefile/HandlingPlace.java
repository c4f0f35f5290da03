package tw.caseprogress.casefile;

import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.organisation.AgencyView;

/**
 * The unit that has a case, as the case keeps it.
 *
 * @param unit its Chinese name
 * @param unitEn its English name; empty: as the agency offers the type of the case
 * @param phone where citizens ask; empty: likewise
 */
public record HandlingPlace(
    long agencyId, String unit, Optional<String> unitEn, Optional<String> phone) {

  public HandlingPlace {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(unitEn, "unitEn");
    Objects.requireNonNull(phone, "phone");
  }

  /** The unit by which an agency takes in a type. */
  public static HandlingPlace offering(OfferingView offering) {
    return new HandlingPlace(
        offering.agencyId(), offering.handlingUnitZh(), Optional.empty(), Optional.empty());
  }

  /** The English name of the unit; the Chinese one where none is known. */
  public String unitEn(Optional<OfferingView> offering) {
    return unitEn.or(() -> offering.map(OfferingView::handlingUnitEn)).orElse(unit);
  }

  /** Where citizens ask for the case: at the unit, or else at the agency. */
  public String phone(Optional<OfferingView> offering, AgencyView agency) {
    return phone.or(() -> offering.map(OfferingView::phone)).orElseGet(agency::phone);
  }
}
