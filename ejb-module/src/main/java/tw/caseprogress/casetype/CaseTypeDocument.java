package tw.caseprogress.casetype;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.deadline.PausePolicy;

/**
 * The one JSON form of a version of a case type, as maps, lists, texts, whole numbers and yes or
 * no.
 *
 * <p>It says all that a case type file can say, and names what it says like {@link
 * CaseTypeDefinition}. A draft is kept in it, an export is it, an import reads it; {@link
 * CaseTypeDifference} compares by it.
 */
public final class CaseTypeDocument {

  /** What the first member says; another form would have another number. */
  public static final String FORM = "case-type-1";

  /** The events whose channels a case type chooses. */
  public static final Set<NoticeEvent> EVENTS =
      Arrays.stream(NoticeEvent.values())
          .filter(event -> event != NoticeEvent.KEY_STEP_REACHED)
          .filter(event -> !NoticeEvent.OF_NO_TYPE.contains(event))
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toCollection(() -> EnumSet.noneOf(NoticeEvent.class)),
                  Collections::unmodifiableSet));

  private static final String SLIP = "slip";

  /** What documents of earlier releases named: the consent form is the city's or an agency's. */
  private static final String FORMER = "consentForm";

  private static final Set<String> MEMBERS =
      Set.of(
          "form",
          "code",
          "owner",
          "publishedOn",
          "nameZh",
          "nameEn",
          "limit",
          "supplement",
          "extension",
          "externalReview",
          "upwardReferral",
          "tellMovedDueDate",
          "notices",
          SLIP,
          "legalBasisZh",
          FORMER,
          "steps",
          "papers",
          "offerings");
  private static final Set<String> STEP =
      Set.of("nameZh", "nameEn", "textZh", "textEn", "optional", "plannedWorkingDays", "propose");
  private static final Set<String> PAPER = Set.of("nameZh", "nameEn", "mandatory");
  private static final Set<String> OFFERING = Set.of("agency", "unitZh", "unitEn", "phone");
  private static final Set<String> SLIP_MEMBERS =
      Set.of("headingZh", "headingEn", "fields", "notesZh", "notesEn", "passwordApart", "paper");
  private static final String EMAIL = "EMAIL";
  private static final String TEXT_MESSAGE = "TEXT_MESSAGE";
  private static final Set<String> CHANNELS = Set.of(EMAIL, TEXT_MESSAGE);

  private CaseTypeDocument() {}

  /** The document of a version. */
  public static Map<String, Object> of(CaseTypeDefinition type) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("form", FORM);
    document.put("code", type.code());
    document.put("owner", type.ownerAgencyCode());
    document.put("publishedOn", type.publishedOn().toString());
    document.put("nameZh", type.nameZh());
    document.put("nameEn", type.nameEn());
    document.put("limit", limit(type));
    document.put("supplement", supplement(type));
    document.put("extension", type.terms().extensionAllowed());
    document.put("externalReview", wait(type.terms().externalReview()));
    document.put("upwardReferral", wait(type.terms().upwardReferral()));
    document.put("tellMovedDueDate", type.terms().notifyDueDateMoved());
    document.put("notices", notices(type.notices()));
    document.put(SLIP, slip(type.slip()));
    document.put("legalBasisZh", type.legalBasisZh());
    document.put("steps", type.steps().stream().map(CaseTypeDocument::step).toList());
    document.put("papers", type.papers().stream().map(CaseTypeDocument::paper).toList());
    document.put("offerings", type.offerings().stream().map(CaseTypeDocument::offering).toList());
    return document;
  }

  private static Map<String, Object> limit(CaseTypeDefinition type) {
    Map<String, Object> limit = new LinkedHashMap<>();
    limit.put("length", type.limit().length());
    limit.put("unit", type.limit().unit().name());
    limit.put("start", type.clockStart().name());
    return limit;
  }

  private static Map<String, Object> supplement(CaseTypeDefinition type) {
    Map<String, Object> supplement = new LinkedHashMap<>();
    supplement.put("calendarDays", type.supplementCalendarDays());
    supplement.put("then", type.pausePolicy().name());
    return supplement;
  }

  private static Map<String, Object> wait(OutsideWait wait) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("extraWorkingDays", wait.extraWorkingDays());
    members.put("stopsClock", wait.pauses());
    return members;
  }

  private static Map<String, Object> notices(NoticeTerms terms) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (NoticeEvent event : EVENTS) {
      members.put(
          event.name(),
          channels(terms.byEmail().contains(event), terms.byTextMessage().contains(event)));
    }
    return members;
  }

  private static List<Object> channels(boolean email, boolean textMessage) {
    List<Object> channels = new ArrayList<>();
    if (email) {
      channels.add(EMAIL);
    }
    if (textMessage) {
      channels.add(TEXT_MESSAGE);
    }
    return channels;
  }

  private static Map<String, Object> slip(SlipTerms slip) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("headingZh", slip.headingZh());
    members.put("headingEn", slip.headingEn());
    members.put("fields", slip.fields().stream().map(SlipField::name).toList());
    members.put("notesZh", slip.notesZh());
    members.put("notesEn", slip.notesEn());
    members.put("passwordApart", slip.passwordApart());
    members.put("paper", slip.paper().name());
    return members;
  }

  private static Map<String, Object> step(KeyStepView step) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("nameZh", step.nameZh());
    members.put("nameEn", step.nameEn());
    members.put("textZh", step.publicTextZh());
    members.put("textEn", step.publicTextEn());
    members.put("optional", step.optional());
    members.put("plannedWorkingDays", step.plannedWorkingDays());
    members.put("propose", channels(step.notifyByEmail(), step.notifyByTextMessage()));
    return members;
  }

  private static Map<String, Object> paper(PaperView paper) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("nameZh", paper.nameZh());
    members.put("nameEn", paper.nameEn());
    members.put("mandatory", paper.mandatory());
    return members;
  }

  private static Map<String, Object> offering(OfferingDefinition offering) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("agency", offering.agencyCode());
    members.put("unitZh", offering.handlingUnitZh());
    members.put("unitEn", offering.handlingUnitEn());
    members.put("phone", offering.phone());
    return members;
  }

  /**
   * Reads a document; every member has to be there, and no other. One from before slips were
   * designed has none, and gets the usual one; the consent form that it may name is passed over.
   *
   * @param faults takes every fault of form; {@link CaseTypeRules} says whether it may be published
   * @return empty if there is a fault, of these or one that was there before
   */
  public static Optional<CaseTypeDefinition> read(Object document, List<DesignFault> faults) {
    DocumentPart whole = new DocumentPart("", document, faults).object(MEMBERS);
    whole.oneOf("form", Set.of(FORM));
    DocumentPart limit = whole.object("limit", Set.of("length", "unit", "start"));
    DocumentPart supplement = whole.object("supplement", Set.of("calendarDays", "then"));
    HandlingLimit length =
        new HandlingLimit(
            limit.wholeNumber("length", 1, 9999),
            limit.constant("unit", LimitUnit.values(), LimitUnit.WORKING_DAY));
    CaseTypeDefinition read =
        new CaseTypeDefinition(
            whole.text("code"),
            whole.text("owner"),
            whole.day("publishedOn"),
            whole.text("nameZh"),
            whole.text("nameEn"),
            length,
            limit.constant("start", ClockStart.values(), ClockStart.RECEIVED),
            supplement.constant("then", PausePolicy.values(), PausePolicy.PAUSE),
            supplement.wholeNumber("calendarDays", 1, 999),
            terms(whole),
            notices(whole),
            slip(whole),
            whole.text("legalBasisZh"),
            steps(whole.objects("steps", STEP)),
            papers(whole.objects("papers", PAPER)),
            whole.objects("offerings", OFFERING).stream().map(CaseTypeDocument::offering).toList());
    return faults.isEmpty() ? Optional.of(read) : Optional.empty();
  }

  private static DeadlineTerms terms(DocumentPart whole) {
    return new DeadlineTerms(
        whole.yesOrNo("extension"),
        wait(whole, "externalReview"),
        wait(whole, "upwardReferral"),
        whole.yesOrNo("tellMovedDueDate"));
  }

  private static OutsideWait wait(DocumentPart whole, String name) {
    DocumentPart wait = whole.object(name, Set.of("extraWorkingDays", "stopsClock"));
    return new OutsideWait(
        wait.wholeNumber("extraWorkingDays", 0, 999), wait.yesOrNo("stopsClock"));
  }

  private static NoticeTerms notices(DocumentPart whole) {
    Set<String> names = EVENTS.stream().map(NoticeEvent::name).collect(Collectors.toSet());
    DocumentPart notices = whole.object("notices", names);
    NoticeTerms terms = NoticeTerms.STANDARD;
    for (NoticeEvent event : EVENTS) {
      Set<String> channels = notices.words(event.name(), CHANNELS);
      terms = terms.with(event, channels.contains(EMAIL), channels.contains(TEXT_MESSAGE));
    }
    return terms;
  }

  private static SlipTerms slip(DocumentPart whole) {
    if (!whole.has(SLIP)) {
      return SlipTerms.STANDARD;
    }
    DocumentPart slip = whole.object(SLIP, SLIP_MEMBERS);
    Set<String> names =
        Stream.of(SlipField.values()).map(SlipField::name).collect(Collectors.toSet());
    return new SlipTerms(
        slip.text("headingZh"),
        slip.text("headingEn"),
        slip.words("fields", names).stream().map(SlipField::valueOf).collect(Collectors.toSet()),
        slip.lines("notesZh"),
        slip.lines("notesEn"),
        slip.yesOrNo("passwordApart"),
        slip.constant("paper", SlipPaper.values(), SlipPaper.A4));
  }

  private static List<KeyStepView> steps(List<DocumentPart> parts) {
    return IntStream.range(0, parts.size()).mapToObj(i -> step(i + 1, parts.get(i))).toList();
  }

  private static KeyStepView step(int order, DocumentPart step) {
    Set<String> channels = step.words("propose", CHANNELS);
    return new KeyStepView(
        order,
        step.text("nameZh"),
        step.text("nameEn"),
        step.text("textZh"),
        step.text("textEn"),
        step.yesOrNo("optional"),
        step.wholeNumber("plannedWorkingDays", 0, 999),
        channels.contains(EMAIL),
        channels.contains(TEXT_MESSAGE));
  }

  private static List<PaperView> papers(List<DocumentPart> parts) {
    return IntStream.range(0, parts.size()).mapToObj(i -> paper(i + 1, parts.get(i))).toList();
  }

  private static PaperView paper(int order, DocumentPart paper) {
    return new PaperView(
        order, paper.text("nameZh"), paper.text("nameEn"), paper.yesOrNo("mandatory"));
  }

  private static OfferingDefinition offering(DocumentPart offering) {
    return new OfferingDefinition(
        offering.text("agency"),
        offering.text("unitZh"),
        offering.text("unitEn"),
        offering.text("phone"));
  }
}
