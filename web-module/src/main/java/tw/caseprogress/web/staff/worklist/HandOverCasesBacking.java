package tw.caseprogress.web.staff.worklist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseRuleException;
import tw.caseprogress.casefile.HandOver;
import tw.caseprogress.casefile.HandOverCandidate;
import tw.caseprogress.casefile.HandOverPlan;
import tw.caseprogress.casefile.HandOverResult;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.casefile.SeenCase;
import tw.caseprogress.casefile.service.HandOverQuery;
import tw.caseprogress.casefile.service.HandOverService;
import tw.caseprogress.security.Colleague;
import tw.caseprogress.security.service.ColleagueQuery;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.StandInWords;

/**
 * Backs the dialog by which the rows that are ticked in the worklist go to another officer: a look
 * at what would go and what would stay, then the command, then what became of each.
 */
@Named
@ViewScoped
public class HandOverCasesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private HandOverQuery candidates;
  @Inject private HandOverService handOvers;
  @Inject private ColleagueQuery colleagues;
  @Inject private StandInWords standIns;
  @Inject private StaffTexts texts;

  /** By the digits of the number the version that was seen when the dialog was opened. */
  private final Map<String, Integer> seen = new LinkedHashMap<>();

  private String chosen;
  private String receiver;
  private String reason;
  private transient HandOverPlan plan;
  private transient HandOverResult result;
  private transient List<Colleague> receivers;

  /** Looks at the cases that were ticked. */
  public void begin() {
    seen.clear();
    plan = null;
    result = null;
    receiver = null;
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
                    new HandOver(receiver, TypedLine.text(reason))));
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

  private Set<CaseNumber> numbers() {
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
    if (plan == null) {
      Map<CaseNumber, Integer> versions =
          seen.entrySet().stream()
              .collect(Collectors.toMap(one -> new CaseNumber(one.getKey()), Map.Entry::getValue));
      List<HandOverCandidate> now =
          versions.isEmpty() ? List.of() : candidates.candidates(versions.keySet());
      plan = HandOverPlan.of(now, versions, acting());
    }
    return plan;
  }

  /** Who would receive; null while nobody is chosen. */
  private String acting() {
    return receiver == null ? null : candidates.receiver(receiver);
  }

  /** What became of the cases; null before it was done. */
  public HandOverResult getResult() {
    return result;
  }

  /** The officers of the agency. */
  public List<Colleague> getReceivers() {
    if (receivers == null) {
      receivers = colleagues.officers();
    }
    return receivers;
  }

  /**
   * The name of the receiver that is chosen, with the deputy while that one is away; nothing while
   * there is none.
   */
  public String getReceiverName() {
    return receiver == null ? "" : standIns.officer(receiver);
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getReceiver() {
    return receiver;
  }

  public void setReceiver(String receiver) {
    this.receiver = receiver;
    this.plan = null;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
