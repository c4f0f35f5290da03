package tw.caseprogress.benchmarks.fill;

import java.util.ArrayList;
import java.util.List;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.casetype.ReferenceData;
import tw.caseprogress.deadline.DeadlineRule;

/** The case types that come with the product, as their agencies offer them. */
final class DeliveredOfferings {

  private DeliveredOfferings() {}

  static Offerings read() {
    List<Offering> offerings = new ArrayList<>();
    for (CaseTypeDefinition type : ReferenceData.caseTypes()) {
      for (OfferingDefinition offering : type.offerings()) {
        offerings.add(offering(type, offering));
      }
    }
    return Offerings.of(offerings);
  }

  private static Offering offering(CaseTypeDefinition type, OfferingDefinition offering) {
    return new Offering(
        type.code().hashCode(),
        type.code().hashCode(),
        type.nameZh(),
        offering.agencyCode().hashCode(),
        offering.agencyCode(),
        offering.handlingUnitZh(),
        new DeadlineRule(type.limit(), type.clockStart(), type.pausePolicy()),
        type.supplementCalendarDays(),
        type.steps().stream().map(KeyStepView::publicTextZh).toList());
  }
}
