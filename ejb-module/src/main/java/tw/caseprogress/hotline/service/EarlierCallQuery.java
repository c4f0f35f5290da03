package tw.caseprogress.hotline.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.hotline.EarlierCall;
import tw.caseprogress.hotline.NoCaseInCallException;
import tw.caseprogress.hotline.entity.CallLog;
import tw.caseprogress.hotline.entity.LookUpLog;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.Seal;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.security.service.KeyRing;

/** What was said before about the case of a call, so that the caller need not say it again. */
@Stateless
@RolesAllowed(Role.Name.HOTLINE_OPERATOR)
public class EarlierCallQuery {

  private static final int MOST_SHOWN = 5;

  @Inject private LookUpLog lookUps;
  @Inject private CallLog calls;
  @Inject private CaseFileRepository caseFiles;
  @Inject private CurrentCaller currentCaller;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  /**
   * The calls of the last {@value EarlierCall#DAYS} days about the case that was found in a call,
   * the latest first, without what is personal in their notes.
   *
   * @throws NoCaseInCallException if the operator found no case in this call
   */
  public List<EarlierCall> ofCase(long callId) {
    CaseNumber caseNumber =
        lookUps
            .foundIn(callId, currentCaller.get().login())
            .orElseThrow(() -> new NoCaseInCallException(callId));
    Instant since = Instant.now(clock).minus(EarlierCall.DAYS, ChronoUnit.DAYS);
    List<EarlierCall> earlier =
        calls.ofCase(caseNumber, callId, since, MOST_SHOWN, keys.personalData());
    return earlier.isEmpty() ? earlier : blackedOut(earlier, caseNumber);
  }

  private List<EarlierCall> blackedOut(List<EarlierCall> earlier, CaseNumber caseNumber) {
    CaseFile caseFile = caseFiles.find(caseNumber).orElseThrow();
    Seal seal = keys.personalData();
    List<String> names =
        Stream.concat(
                caseFile.parties().stream().map(party -> party.openName(seal)),
                caseFile.coApplicants().stream().map(one -> one.openName(seal)))
            .toList();
    return earlier.stream().map(call -> call.blackedOut(names)).toList();
  }
}
