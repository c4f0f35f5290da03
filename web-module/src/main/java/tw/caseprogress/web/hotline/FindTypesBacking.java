package tw.caseprogress.web.hotline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.typed.NameFold;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.deadline.LedgerReasons;
import tw.caseprogress.web.i18n.Texts;

/**
 * Finds what can be tracked, and agencies with their addresses, for callers who have no case yet.
 */
@Named
@ViewScoped
public class FindTypesBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 6;
  private static final int MOST_READ_OUT = 4; // offices in one sentence

  @Inject private CaseTypeCatalogue catalogue;
  @Inject private AgencyCatalogue agencies;
  @Inject private LookUpCaseBacking lookUp;

  private String text;

  /** The kinds of case whose name holds what was typed, or that such an agency takes in. */
  public List<CaseTypeView> getTypes() {
    String wanted = wanted();
    return wanted.isEmpty()
        ? List.of()
        : catalogue.all().stream()
            .filter(type -> !offerings(type).isEmpty())
            .filter(type -> holds(wanted, type) || isOffered(wanted, type))
            .sorted((one, other) -> Boolean.compare(holds(wanted, other), holds(wanted, one)))
            .limit(MOST)
            .toList();
  }

  /** The agencies whose name holds what was typed. */
  public List<AgencyView> getAgencies() {
    String wanted = wanted();
    return wanted.isEmpty()
        ? List.of()
        : agencies.agencies().stream().filter(agency -> holds(wanted, agency)).limit(MOST).toList();
  }

  /** What to read to the caller of a kind of case. */
  public String spoken(CaseTypeView type) {
    Texts texts = texts();
    String papers =
        papers(type).isEmpty()
            ? texts.get("hotline_look_up.text.noPapers")
            : texts.get("hotline_look_up.text.papers", papers(type));
    return texts.get(
        "hotline_look_up.text.type",
        texts.choose(type.nameZh(), type.nameEn()),
        offices(offerings(type)),
        LedgerReasons.limit(type.rule(), texts.locale()),
        papers);
  }

  /** Few are read out, each with its phone; of many the caller says which. */
  private String offices(List<OfferingView> offerings) {
    Texts texts = texts();
    if (offerings.size() == 1) {
      return office(offerings.get(0));
    }
    return offerings.size() > MOST_READ_OUT
        ? texts.get("hotline_look_up.text.manyOffices", offerings.size())
        : offerings.stream()
            .map(one -> texts.get("hotline_look_up.text.officeByPhone", office(one), reach(one)))
            .collect(Collectors.joining(texts.get("hotline_look_up.text.separator")));
  }

  /** The papers of a kind, in one line. */
  public String papers(CaseTypeView type) {
    Texts texts = texts();
    return type.papers().stream()
        .filter(PaperView::mandatory)
        .map(paper -> texts.choose(paper.nameZh(), paper.nameEn()))
        .collect(Collectors.joining(texts.get("hotline_look_up.text.separator")));
  }

  /** Who takes a kind in, without agencies that were ended. */
  public List<OfferingView> offerings(CaseTypeView type) {
    return type.offerings().stream()
        .filter(offering -> agencies.agency(offering.agencyCode()).isPresent())
        .toList();
  }

  /** The unit that takes a kind in. */
  public String office(OfferingView offering) {
    Texts texts = texts();
    AgencyView agency = agencies.agency(offering.agencyId());
    return texts.choose(
        agency.nameZh() + offering.handlingUnitZh(),
        agency.nameEn() + ", " + offering.handlingUnitEn());
  }

  /** How it is reached from the hotline. */
  public String reach(OfferingView offering) {
    return lookUp.reach(offering.phone());
  }

  /** Where the unit of an offering is, and how else it is reached. */
  public CounterLine where(OfferingView offering) {
    return new CounterLine(
        agencies.counter(offering.agencyId(), offering.handlingUnitZh()), texts());
  }

  /** Where an agency is, and how else it is reached. */
  public CounterLine where(AgencyView agency) {
    return new CounterLine(agencies.counter(agency.id(), ""), texts());
  }

  private boolean isOffered(String wanted, CaseTypeView type) {
    return offerings(type).stream()
        .anyMatch(offering -> holds(wanted, agencies.agency(offering.agencyId())));
  }

  private static boolean holds(String wanted, CaseTypeView type) {
    return holds(wanted, Stream.of(type.nameZh(), type.nameEn(), type.code()));
  }

  private static boolean holds(String wanted, AgencyView agency) {
    return holds(
        wanted,
        Stream.of(agency.nameZh(), agency.nameEn(), agency.shortNameZh(), agency.shortNameEn()));
  }

  private static boolean holds(String wanted, Stream<String> names) {
    return names.anyMatch(name -> NameFold.of(name).contains(wanted));
  }

  private String wanted() {
    return text == null ? "" : NameFold.of(TypedLine.text(text));
  }

  private static Texts texts() {
    return Texts.in(Faces.getLocale());
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
