package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tw.caseprogress.web.staff.StaffTexts;

/** Says which keys the case screen has: those of what it offers, in the order of the buttons. */
@Named
@RequestScoped
public class CaseKeysBacking {

  @Inject private ViewCaseBacking viewCase;
  @Inject private ShowCaseBacking showCase;
  @Inject private ShowClockBacking showClock;
  @Inject private ShowApprovalBacking showApproval;
  @Inject private SuperviseCaseBacking superviseCase;
  @Inject private ReadNotesBacking readNotes;
  @Inject private StaffTexts texts;

  /** The keys in a sentence. */
  public String getHint() {
    return texts.get(
        "staff_casefile_view.hint.keys",
        keys().entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(key -> texts.get("staff_casefile_view.hint.key." + key.getKey()))
            .collect(Collectors.joining(texts.get("staff_casefile_view.text.keysApart"))));
  }

  private Map<String, Boolean> keys() {
    boolean act = showCase.isMayAct();
    boolean officer = showCase.isOfficer();
    Map<String, Boolean> keys = new LinkedHashMap<>();
    keys.put("A", showApproval.isMayDecide());
    keys.put("P", act);
    keys.put("S", act && !showCase.isAwaiting());
    keys.put("E", act && showClock.isMayExtend());
    keys.put("W", act && !showClock.getReasonsToWait().isEmpty());
    keys.put("C", act);
    keys.put("T", act && viewCase.getShown().isUntaken());
    keys.put("H", act);
    keys.put("U", officer && !showCase.isOpen());
    keys.put("M", officer);
    keys.put("O", superviseCase.isMayInstruct());
    keys.put("R", superviseCase.isMayRemind());
    keys.put("I", true);
    keys.put("N", !readNotes.getNotes().isEmpty());
    keys.put("L", true);
    return keys;
  }
}
