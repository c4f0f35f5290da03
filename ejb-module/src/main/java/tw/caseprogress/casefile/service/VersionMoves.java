package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.VersionMove;
import tw.caseprogress.casefile.VersionMoveOrder;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;

/** Turns what was decided about cases of a version into the move that carries it out. */
@ApplicationScoped
class VersionMoves {

  @Inject private CaseTypeCatalogue catalogue;

  /**
   * The move, for its look as for its doing.
   *
   * @throws CaseInputException if the version is not in force or of another type, or the steps do
   *     not fit
   */
  VersionMove of(VersionMoveOrder order) {
    CaseTypeView from = catalogue.version(order.fromVersionId());
    CaseTypeView to =
        catalogue
            .published(from.code())
            .filter(inForce -> inForce.versionId() == order.toVersionId())
            .filter(inForce -> inForce.versionId() != from.versionId())
            .orElseThrow(() -> new CaseInputException(Fault.VERSION_NOT_IN_FORCE));
    if (!order.steps().fits(from.steps().size(), to.steps().size())) {
      throw new CaseInputException(Fault.STEP_MAPPING);
    }
    return new VersionMove(from, number(from), to, number(to), order.steps());
  }

  private int number(CaseTypeView version) {
    return catalogue.versions(version.code()).entrySet().stream()
        .filter(one -> one.getValue().versionId() == version.versionId())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
