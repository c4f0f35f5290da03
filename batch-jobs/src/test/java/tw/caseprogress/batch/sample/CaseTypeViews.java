package tw.caseprogress.batch.sample;

import java.util.List;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeView;

/** Makes the view that the catalogue would give of a delivered case type. */
final class CaseTypeViews {

  private CaseTypeViews() {}

  static CaseTypeView of(CaseTypeDefinition type) {
    return new CaseTypeView(
        1L,
        1L,
        type.code(),
        type.nameZh(),
        type.nameEn(),
        type.limit(),
        type.clockStart(),
        type.pausePolicy(),
        type.supplementCalendarDays(),
        type.terms(),
        type.notices(),
        type.slip(),
        type.legalBasisZh(),
        type.steps(),
        type.papers(),
        List.of());
  }
}
