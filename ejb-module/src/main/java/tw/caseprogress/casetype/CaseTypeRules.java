package tw.caseprogress.casetype;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tw.caseprogress.casetype.DesignFault.Kind;
import tw.caseprogress.typed.TypedLine;

/**
 * What a version of a case type has to keep to before it is published; a draft may break it.
 *
 * <p>The lengths are those of the columns.
 */
public final class CaseTypeRules {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");

  private final CaseTypeDefinition design;
  private final List<DesignFault> faults = new ArrayList<>();

  private CaseTypeRules(CaseTypeDefinition design) {
    this.design = design;
  }

  /** Whether it is the code of a case type: 2 to 40 capital letters, digits and hyphens. */
  public static boolean isCode(String code) {
    return CODE.matcher(code).matches();
  }

  /**
   * Every rule that a design breaks, in the order of its document; empty if it may be published.
   */
  public static List<DesignFault> faults(CaseTypeDefinition design, MinimumLimit minimum) {
    CaseTypeRules rules = new CaseTypeRules(design);
    rules.head(minimum);
    rules.steps();
    rules.papers();
    rules.offerings();
    return List.copyOf(rules.faults);
  }

  private void head(MinimumLimit minimum) {
    if (!isCode(design.code())) {
      fault("/code", Kind.CODE);
    }
    text("/nameZh", design.nameZh(), 80);
    text("/nameEn", design.nameEn(), 160);
    if (!minimum.allows(design.limit())) {
      fault("/limit/length", Kind.LIMIT_TOO_SHORT, minimum.days());
    }
    PlannedDays planned = PlannedDays.of(design);
    if (planned.isOverLimit()) {
      fault("/limit/length", Kind.PLANNED_OVER_LIMIT, planned.always(), planned.most());
    }
    slip(design.slip());
    text("/legalBasisZh", design.legalBasisZh(), 400);
  }

  private void slip(SlipTerms slip) {
    inBothOrNone("/slip/heading", slip.headingZh(), 40, slip.headingEn(), 80);
    inBothOrNone("/slip/notes", slip.notesZh(), 600, slip.notesEn(), 1200);
  }

  private void inBothOrNone(String pointer, String zh, int mostZh, String en, int mostEn) {
    if (!TypedLine.isBlank(zh) || !TypedLine.isBlank(en)) {
      text(pointer + "Zh", zh, mostZh);
      text(pointer + "En", en, mostEn);
    }
  }

  private void steps() {
    List<KeyStepView> steps = design.steps();
    if (steps.size() < 2) {
      fault("/steps", Kind.TOO_FEW_STEPS);
    }
    for (int index = 0; index < steps.size(); index++) {
      KeyStepView step = steps.get(index);
      String at = "/steps/" + index;
      text(at + "/nameZh", step.nameZh(), 40);
      text(at + "/nameEn", step.nameEn(), 80);
      text(at + "/textZh", step.publicTextZh(), 400);
      text(at + "/textEn", step.publicTextEn(), 600);
      if (step.optional() && (index == 0 || index == steps.size() - 1)) {
        fault(at + "/optional", Kind.END_OPTIONAL);
      }
    }
  }

  private void papers() {
    for (int index = 0; index < design.papers().size(); index++) {
      text("/papers/" + index + "/nameZh", design.papers().get(index).nameZh(), 120);
      text("/papers/" + index + "/nameEn", design.papers().get(index).nameEn(), 240);
    }
  }

  private void offerings() {
    if (design.offerings().isEmpty()) {
      fault("/offerings", Kind.NOT_OFFERED);
    }
    Set<String> agencies = new HashSet<>();
    for (int index = 0; index < design.offerings().size(); index++) {
      OfferingDefinition offering = design.offerings().get(index);
      faults.addAll(faults("/offerings/" + index, offering));
      if (!agencies.add(offering.agencyCode())) {
        fault("/offerings/" + index + "/agency", Kind.TWICE);
      }
    }
  }

  /** Every rule that one offering breaks, below a pointer. */
  public static List<DesignFault> faults(String at, OfferingDefinition offering) {
    List<DesignFault> faults = new ArrayList<>();
    text(faults, at + "/unitZh", offering.handlingUnitZh(), 60);
    text(faults, at + "/unitEn", offering.handlingUnitEn(), 120);
    text(faults, at + "/phone", offering.phone(), 40);
    return faults;
  }

  /** What is too long to be kept of the offering of a draft, which need not be complete. */
  public static List<DesignFault> lengths(String at, OfferingDefinition offering) {
    return faults(at, offering).stream().filter(fault -> fault.kind() == Kind.TOO_LONG).toList();
  }

  private void text(String pointer, String text, int most) {
    text(faults, pointer, text, most);
  }

  private static void text(List<DesignFault> faults, String pointer, String text, int most) {
    if (TypedLine.isBlank(text)) {
      faults.add(DesignFault.of(pointer, Kind.EMPTY));
    } else if (text.length() > most) {
      faults.add(DesignFault.of(pointer, Kind.TOO_LONG, most));
    }
  }

  private void fault(String pointer, Kind kind, Object... arguments) {
    faults.add(DesignFault.of(pointer, kind, arguments));
  }
}
