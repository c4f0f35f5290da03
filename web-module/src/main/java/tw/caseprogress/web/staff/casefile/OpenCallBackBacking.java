package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.hotline.service.CallBackAnswering;
import tw.caseprogress.task.OfficerTask;
import tw.caseprogress.web.staff.StaffTexts;

/** Shows the number at which a caller to the hotline wants to be called, once it is asked for. */
@Named
@RequestScoped
public class OpenCallBackBacking {

  @Inject private CallBackAnswering answering;
  @Inject private StaffTexts texts;

  private final Map<Long, String> opened = new HashMap<>();

  /** Opens what a task is about; the look is logged. */
  public void open(CaseNumber caseNumber, OfficerTask task) {
    answering
        .open(caseNumber, task.subject())
        .ifPresent(
            shown ->
                opened.put(
                    task.id(),
                    texts.get(
                        "staff_casefile_view.text.callBackShown",
                        shown.number(),
                        shown
                            .question()
                            .map(
                                asked ->
                                    texts.get("staff_casefile_view.text.callBackQuestion", asked))
                            .orElse(""))));
  }

  /** What was opened of a task; nothing until it was asked for. */
  public String shown(OfficerTask task) {
    return opened.getOrDefault(task.id(), "");
  }
}
