package tw.caseprogress.web.admin.casetypes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseRuleException;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.casefile.SeenCase;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.VersionMoveCandidate;
import tw.caseprogress.casefile.VersionMoveOrder;
import tw.caseprogress.casefile.VersionMoveRefusedException;
import tw.caseprogress.casefile.service.VersionMoveQuery;
import tw.caseprogress.casefile.service.VersionMoveService;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.StepMapping;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.casetype.service.CaseTypeDesignQuery;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/**
 * Moves running cases to the version of their type that is in force, on {@code
 * /admin/casetypes/move}: which step is which, a look at what would become of each case, then the
 * command for those that stay ticked, as they were seen.
 */
@Named
@ViewScoped
public class MoveCasesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String TICKED = "ticked"; // number and version of each case, in one value
  private static final String PART = ":";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

  @Inject private CaseTypeDesignQuery designs;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private VersionMoveQuery query;
  @Inject private VersionMoveService service;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  private String code;
  private Integer from;
  private int to;
  private int offset;
  private ArrayList<StepChoice> steps = new ArrayList<>();
  private String reason;
  private boolean telling = true;
  private String silence;
  private long all; // that still follow the version before
  private int moved;
  private final LinkedHashMap<String, String> left = new LinkedHashMap<>();
  private String explained;
  private boolean looked = true;
  private ArrayList<String> ticked; // null: all are
  private transient List<VersionMoveCandidate> rows;
  private transient StepMapping shown; // by which the rows were looked at
  private transient DeadlineLedger ledger;

  /** Reads both versions; what is not there, or not to be moved, is not found. */
  public void load() {
    Optional<CaseTypeView> before = before();
    Optional<CaseTypeView> after = before.flatMap(any -> catalogue.published(code));
    if (after.isEmpty() || after.equals(before)) {
      Faces.responseSendError(404, "");
      return;
    }
    to = number(after.get());
    StepMapping proposed = StepMapping.proposed(before.get().steps(), after.get().steps());
    int last = before.get().steps().size();
    before.get().steps().stream()
        .map(
            step ->
                new StepChoice(
                    step,
                    step.order() == 1 || step.order() == last,
                    proposed.of(step.order()).orElse(null)))
        .forEach(steps::add);
  }

  private Optional<CaseTypeView> before() {
    return Optional.ofNullable(code)
        .filter(any -> from != null)
        .filter(any -> designs.caseType(code).isPresent())
        .map(any -> catalogue.versions(code).get(from));
  }

  private int number(CaseTypeView version) {
    return catalogue.versions(code).entrySet().stream()
        .filter(one -> one.getValue().versionId() == version.versionId())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** Looks at the cases anew, by the steps that are chosen now. */
  public void look() {
    show(offset);
  }

  /** Turns to the next page, or to the one before. */
  public void turn(boolean onward) {
    show(onward ? offset + VersionMoveQuery.PAGE : Math.max(0, offset - VersionMoveQuery.PAGE));
  }

  private void show(int first) {
    offset = first;
    moved = 0;
    left.clear();
    explained = null;
    ticked = null;
    read();
  }

  private void read() {
    all = query.running(code).getOrDefault(from, 0L);
    try {
      VersionMoveOrder order = order();
      rows = query.candidates(order, offset);
      shown = order.steps();
      looked = true;
    } catch (CaseRuleException e) {
      rows = List.of();
      looked = false;
      refuse(e);
    }
  }

  /** Moves the cases that are ticked, each by itself, and says of each that stays why. */
  public void move() {
    ticked = new ArrayList<>(List.of(tickedNow()));
    moved = 0;
    left.clear();
    explained = null;
    if (ticked.isEmpty()) {
      refuse("admin_casetypes_move.message.error.nothingTicked");
      return;
    }
    if (ticked.size() > VersionMoveQuery.PAGE) {
      refuse("admin_casetypes_move.message.error.tooMany", VersionMoveQuery.PAGE);
      return;
    }
    if (TypedLine.isBlank(reason)) {
      refuse("CaseRule.caseInput.REASON");
      return;
    }
    if (!telling && TypedLine.isBlank(silence)) {
      refuse("CaseRule.caseInput.REASON_FOR_NONE");
      return;
    }
    VersionMoveOrder order = order();
    if (!order.steps().equals(shown)) {
      refuse("admin_casetypes_move.message.error.stepsChanged");
      read();
      return;
    }
    try {
      for (SeenCase one : ticked.stream().map(MoveCasesBacking::seen).toList()) {
        move(one, order);
      }
    } catch (CaseRuleException e) {
      refuse(e);
      return;
    } catch (MalformedCaseNumberException | NumberFormatException notOfThisPage) {
      refuse("CaseRule.caseNotFound");
      return;
    }
    ticked = null;
    reason = null;
    offset = 0;
    read();
  }

  private void move(SeenCase seen, VersionMoveOrder order) {
    try {
      service.move(seen, order);
      moved++;
    } catch (VersionMoveRefusedException e) {
      left.put(seen.number().shown(), "VersionMoveRefusal." + e.refusal());
    }
  }

  private static String[] tickedNow() {
    return Optional.ofNullable(Faces.getRequestParameterValues(TICKED)).orElse(new String[0]);
  }

  /**
   * What a tick says.
   *
   * @throws MalformedCaseNumberException if no tick of the page says it
   * @throws NumberFormatException likewise
   */
  private static SeenCase seen(String value) {
    int end = Math.max(0, value.indexOf(PART));
    return new SeenCase(
        CaseNumber.parse(value.substring(0, end)), Integer.parseInt(value.substring(end + 1)));
  }

  private void refuse(CaseRuleException refusal) {
    refuse("CaseRule." + refusal.code());
  }

  private void refuse(String key, Object... values) {
    texts.refuse(key, values);
    Faces.validationFailed();
  }

  private VersionMoveOrder order() {
    Map<Integer, Integer> orders =
        steps.stream()
            .filter(step -> step.getTarget() != null)
            .collect(Collectors.toMap(StepChoice::getOrder, StepChoice::getTarget));
    return new VersionMoveOrder(
        catalogue.versions(code).get(from).versionId(),
        catalogue.versions(code).get(to).versionId(),
        new StepMapping(orders),
        TypedLine.text(reason),
        telling ? Telling.BY_ALL : Telling.nobody(silence));
  }

  /** The cases of this page as they stand; none where the steps do not fit. */
  public List<VersionMoveCandidate> getRows() {
    if (rows == null && looked) {
      read();
    }
    return Optional.ofNullable(rows).orElse(List.of());
  }

  /** Whether a case goes with the others: it can be moved and is ticked. */
  public boolean isTicked(VersionMoveCandidate one) {
    return one.isMovable() && (ticked == null || ticked.contains(value(one)));
  }

  /** What a tick sends: the case, and the version in which it was seen. */
  public String value(VersionMoveCandidate one) {
    return one.number().digits() + PART + one.version();
  }

  /** How many cases there are on all pages, as they were read with the rows. */
  public long getAll() {
    getRows();
    return all;
  }

  public boolean isMore() {
    return offset + VersionMoveQuery.PAGE < getAll();
  }

  /** Shows how the due date of a case would be counted. */
  public void explain(String digits) {
    explained = null;
    try {
      ledger = query.ledger(order(), new CaseNumber(digits)).orElse(null);
      explained = digits;
    } catch (CaseRuleException e) {
      refuse(e);
    }
  }

  /** The number of the case that is explained; null if none is. */
  public String getExplained() {
    return explained == null ? null : new CaseNumber(explained).shown();
  }

  /** Its days one by one; null if one lies in a year without a calendar. */
  public DeadlineLedger getLedger() {
    return ledger;
  }

  /** The steps that can be chosen: those between receipt and closing. */
  public List<KeyStepView> getTargets() {
    List<KeyStepView> all = catalogue.versions(code).get(to).steps();
    return all.subList(1, all.size() - 1);
  }

  /** The step of the version before, or of that after, at which a case stands. */
  public String stepName(boolean after, Integer order) {
    KeyStepView step = catalogue.versions(code).get(after ? to : from).steps().get(order - 1);
    return language.of(step.nameZh(), step.nameEn());
  }

  /** The name of the case type, as it is called now. */
  public String getName() {
    CaseTypeView type = catalogue.versions(code).get(to);
    return language.of(type.nameZh(), type.nameEn());
  }

  /** The limit of a version. */
  public String limit(int number) {
    HandlingLimit limit = catalogue.versions(code).get(number).limit();
    return texts.get("LimitUnit.text." + limit.unit(), limit.length());
  }

  /** How many were moved by the last command. */
  public int getMoved() {
    return moved;
  }

  /** Those that stayed, by their number, with the key of the reason. */
  public Map<String, String> getLeft() {
    return left;
  }

  public boolean isDone() {
    return moved > 0 || !left.isEmpty();
  }

  public List<StepChoice> getSteps() {
    return steps;
  }

  public int getTo() {
    return to;
  }

  public int getOffset() {
    return offset;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Integer getFrom() {
    return from;
  }

  /** The version as the address says it. */
  public String getFromInAddress() {
    return from == null ? "" : from.toString();
  }

  /** Takes what the address says; what is no number of a version is none. */
  public void setFromInAddress(String said) {
    from = said != null && NUMBER.matcher(said).matches() ? Integer.valueOf(said) : null;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isTelling() {
    return telling;
  }

  public void setTelling(boolean telling) {
    this.telling = telling;
  }

  /** Why nobody is told. */
  public String getSilence() {
    return silence;
  }

  public void setSilence(String silence) {
    this.silence = silence;
  }
}
