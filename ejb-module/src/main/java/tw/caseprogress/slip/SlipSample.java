package tw.caseprogress.slip;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CasePaper;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.flowchart.CaseCourse;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.organisation.AgencyView;

/**
 * The slip of a case that does not exist, to show how those of a design will look: an invented
 * person hands in the first of the papers on a day. Each sheet says that it is a sample.
 */
public final class SlipSample {

  private static final long INVENTED = 123_456_789L;
  private static final QueryPassword PASSWORD = new QueryPassword("12345678");

  private SlipSample() {}

  /** A design as a type of which cases could be opened. */
  public static CaseTypeView type(CaseTypeDefinition design) {
    return new CaseTypeView(
        0,
        0,
        design.code(),
        design.nameZh(),
        design.nameEn(),
        design.limit(),
        design.clockStart(),
        design.pausePolicy(),
        design.supplementCalendarDays(),
        design.terms(),
        design.notices(),
        design.slip(),
        design.legalBasisZh(),
        design.steps(),
        design.papers(),
        List.of());
  }

  /**
   * A slip of the design, at one of the agencies that offer it.
   *
   * @param dueOn empty if the design's clock does not start with the receipt
   */
  public static AcceptanceSlip of(
      CaseTypeDefinition design,
      AgencyView agency,
      LocalDate receivedOn,
      Optional<LocalDate> dueOn,
      ContactLanguage language) {
    SlipWords words = SlipWords.of(language);
    OfferingDefinition offering =
        design.offerings().stream()
            .filter(one -> one.agencyCode().equals(agency.code()))
            .findFirst()
            .orElse(new OfferingDefinition(agency.code(), "", "", agency.phone()));
    CaseTypeView type = type(design);
    return new AcceptanceSlip(
        language,
        CaseNumber.of(receivedOn.getYear(), INVENTED),
        PASSWORD,
        agency,
        offering.handlingUnitZh(),
        offering.handlingUnitEn(),
        offering.phone(),
        type,
        words.get("sampleApplicant"),
        1,
        IntakeChannel.COUNTER,
        receivedOn,
        Optional.empty(),
        dueOn,
        CasePaper.of(type.papers(), Map.of(1, receivedOn)),
        words.get("sampleOfficer"),
        chart(type, receivedOn),
        true,
        true,
        Optional.empty());
  }

  private static FlowChart chart(CaseTypeView type, LocalDate receivedOn) {
    List<CourseEntry> received =
        List.of(new CourseEntry(receivedOn, ProgressKind.STEP_REACHED, Optional.of(1), ""));
    return FlowChart.of(
        type.steps(),
        new CaseCourse(
            CaseState.IN_PROGRESS,
            1,
            Optional.empty(),
            StepProgress.uncounted(type, 1, received),
            received));
  }
}
