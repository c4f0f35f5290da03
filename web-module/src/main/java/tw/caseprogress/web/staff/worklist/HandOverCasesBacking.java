package tw.caseprogress.web.staff.worklist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseRuleException;
import tw.caseprogress.casefile.DueDatePreview;
import tw.caseprogress.casefile.HandOver;
import tw.caseprogress.casefile.HandOverCandidate;
import tw.caseprogress.casefile.HandOverPlan;
import tw.caseprogress.casefile.HandOverResult;
import tw.caseprogress.casefile.HandOverTarget;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.casefile.Receiver;
import tw.caseprogress.casefile.SeenCase;
import tw.caseprogress.casefile.service.HandOverQuery;
import tw.caseprogress.casefile.service.HandOverService;
import tw.caseprogress.security.Colleague;
import tw.caseprogress.security.service.ColleagueQuery;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.staff.ReceiverChoices;
import tw.caseprogress.web.staff.ReceiverForm;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Backs the dialog by which the rows that are ticked in the worklist go to somebody else: a look at
 * what would go and what would stay, then the command, then what became of each.
 */
@Named
@ViewScoped
public class HandOverCasesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private HandOverQuery candidates;
  @Inject private HandOverService handOvers;
  @Inject private ColleagueQuery colleagues;
  @Inject private ReceiverChoices choices;
  @Inject private StaffTexts texts;

  /** By the digits of the number the version that was seen when the dialog was opened. */
  private final Map<String, Integer> seen = new LinkedHashMap<>();

  private String chosen;
  private ReceiverForm to = new ReceiverForm();
  private String reason;
  private transient HandOverPlan plan;
  private transient Map<CaseNumber, DueDatePreview> moved;
  private transient Optional<Receiver> plannedFor;
  private transient HandOverResult result;
  private transient List<Colleague> officers;

  /** Looks at the cases that were ticked. */
  public void begin() {
    seen.clear();
    plan = null;
    result = null;
    to = new ReceiverForm();
    reason = null;
    carryOut(
        () ->
            candidates
                .candidates(numbers())
                .forEach(one -> seen.put(one.number().digits(), one.version())));
  }

  /** Hands over what the preview shows as going. */
  public void handOver() {
    carryOut(
        () ->
            result =
                handOvers.handOver(
                    seen.entrySet().stream()
                        .map(one -> new SeenCase(new CaseNumber(one.getKey()), one.getValue()))
                        .toList(),
                    new HandOver(to.required(), TypedLine.text(reason))));
    plan = null;
  }

  private void carryOut(Runnable work) {
    try {
      work.run();
    } catch (CaseRuleException e) {
      texts.refuse("CaseRule." + e.code(), HandOverService.MOST);
      Faces.validationFailed();
    } catch (MalformedCaseNumberException e) {
      texts.refuse("CaseRule.caseNotFound");
      Faces.validationFailed();
    }
  }

  /** The cases that were ticked. */
  Set<CaseNumber> numbers() {
    return Stream.of(chosen == null ? new String[0] : chosen.split(","))
        .filter(number -> !number.isEmpty())
        .map(CaseNumber::parse)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether there is something to look at. */
  public boolean isBegun() {
    return !seen.isEmpty() && result == null;
  }

  /** What would be done for the receiver that is chosen. */
  public HandOverPlan getPlan() {
    Optional<Receiver> receiver = to.receiver();
    if (plan == null || !receiver.equals(plannedFor)) {
      Map<CaseNumber, Integer> versions =
          seen.entrySet().stream()
              .collect(Collectors.toMap(one -> new CaseNumber(one.getKey()), Map.Entry::getValue));
      List<HandOverCandidate> now =
          versions.isEmpty() ? List.of() : candidates.candidates(versions.keySet());
      plan = HandOverPlan.of(now, versions, target(receiver));
      moved = receiver.map(to -> candidates.moved(plan.going(), to)).orElse(Map.of());
      plannedFor = receiver;
    }
    return plan;
  }

  /** The due dates that would move, of which the parties would be told. */
  public Map<CaseNumber, DueDatePreview> getMoved() {
    getPlan();
    return moved;
  }

  /** What is not there any more is told of when the command is sent. */
  private HandOverTarget target(Optional<Receiver> receiver) {
    try {
      return receiver.map(candidates::target).orElse(HandOverTarget.NOBODY);
    } catch (CaseInputException e) {
      return HandOverTarget.NOBODY;
    }
  }

  /** What became of the cases; null before it was done. */
  public HandOverResult getResult() {
    return result;
  }

  /** The officers of the agency. */
  public List<Colleague> getOfficers() {
    if (officers == null) {
      officers = colleagues.officers();
    }
    return officers;
  }

  /**
   * The receiver that is chosen, in words, with the deputy while an officer is away; nothing while
   * there is none.
   */
  public String getReceiverName() {
    return choices.name(to);
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public ReceiverForm getTo() {
    return to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
