import java.util.List;
import tw.portal.client.ApiClient;
import tw.portal.client.ApiException;
import tw.portal.client.api.DeadlinesApi;
import tw.portal.client.api.ProgressApi;
import tw.portal.client.model.AskedLimit;
import tw.portal.client.model.CaseProgress;
import tw.portal.client.model.CaseProgressQuestion;
import tw.portal.client.model.DeadlineCalculation;
import tw.portal.client.model.DeadlineLedger;

/**
 * What a portal does with the generated Java client: asks for a case, for a due date, and for a
 * case with a wrong password. Prints what {@code ask.ts} prints.
 */
public class Ask {
  /** Arguments: address of the server, case number, query password, a wrong password. */
  public static void main(String[] arguments) throws ApiException {
    ApiClient client = new ApiClient();
    client.updateBaseUri(arguments[0]);
    ProgressApi cases = new ProgressApi(client);

    CaseProgress found = cases.findCaseProgress(question(arguments[1], arguments[2]), "en");
    System.out.println(
        found.getCaseNumber() + " " + found.getState() + " " + found.getReceivedOn());

    DeadlineLedger ledger =
        new DeadlinesApi(client)
            .calculateDeadline(
                new DeadlineCalculation()
                    .receivedOn("2026-02-11")
                    .limit(new AskedLimit().length(3))
                    .pauses(List.of()),
                null);
    System.out.println(ledger.getDueOn() + " " + ledger.getDays().get(0).getKind());

    try {
      cases.findCaseProgress(question(arguments[1], arguments[3]), null);
    } catch (ApiException e) {
      System.out.println(e.getCode());
    }
  }

  private static CaseProgressQuestion question(String number, String password) {
    return new CaseProgressQuestion().caseNumber(number).queryPassword(password);
  }
}
