package tw.caseprogress.web.staff.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casefile.CaseRuleException;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.casefile.RemindResult;
import tw.caseprogress.casefile.service.HandOverService;
import tw.caseprogress.casefile.service.RemindingService;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.web.staff.StaffTexts;

/** Backs the button by which a supervisor reminds of the rows that are ticked in the worklist. */
@Named
@RequestScoped
public class RemindCasesBacking {

  /** Of so many cases it is said one by one why nobody was reminded. */
  private static final int MOST_NAMED = 10;

  @Inject private RemindingService remindingService;
  @Inject private HandOverCasesBacking choosing;
  @Inject private CurrentCaller currentCaller;
  @Inject private StaffTexts texts;

  /** Reminds, and says of how many cases, of which not, and whom no mail reaches. */
  public void remind() {
    try {
      tell(remindingService.remind(choosing.numbers()));
    } catch (CaseRuleException e) {
      texts.refuse("CaseRule." + e.code(), HandOverService.MOST);
    } catch (MalformedCaseNumberException e) {
      texts.refuse("CaseRule.caseNotFound");
    }
  }

  private void tell(RemindResult result) {
    if (!result.reminded().isEmpty()) {
      texts.tell("staff_worklist.message.info.reminded", result.reminded().size());
    }
    if (!result.left().isEmpty()) {
      texts.warn("staff_worklist.message.warn.notReminded", result.left().size(), reasons(result));
    }
    if (!result.withoutMail().isEmpty()) {
      texts.warn(
          "staff_worklist.message.warn.remindedWithoutMail",
          result.withoutMail().stream().sorted().collect(Collectors.joining(apart())));
    }
  }

  private String reasons(RemindResult result) {
    Stream<String> named =
        result.left().stream()
            .limit(MOST_NAMED)
            .map(
                one ->
                    texts.get(
                        "staff_worklist.text.notReminded",
                        one.number().shown(),
                        texts.get("RemindRefusal." + one.reason())));
    Stream<String> more =
        result.left().size() > MOST_NAMED
            ? Stream.of(texts.get("staff_worklist.text.more"))
            : Stream.empty();
    return Stream.concat(named, more).collect(Collectors.joining(apart()));
  }

  private String apart() {
    return texts.get("staff_worklist.text.apart");
  }

  /** Whether the caller supervises the agency's cases. */
  public boolean isOffered() {
    return currentCaller.get().has(Role.SUPERVISOR);
  }
}
