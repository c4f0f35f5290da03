package tw.caseprogress.hotline.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.hotline.CallLine;
import tw.caseprogress.hotline.CallNote;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.hotline.OperatorDay;
import tw.caseprogress.hotline.entity.CallLog;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.security.service.KeyRing;

/** What an operator notes of a call, and the calls that an operator took today. */
@Stateless
@RolesAllowed(Role.Name.HOTLINE_OPERATOR)
public class HotlineCallService {

  private static final int MOST_SHOWN = 50;

  @Inject private CallLog calls;
  @Inject private CurrentCaller currentCaller;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  /**
   * Notes what the call is about, or takes that back.
   *
   * @param callId empty: the call begins with this
   * @return the call
   */
  public long setTopic(Optional<Long> callId, Optional<CallTopic> topic) {
    String operator = currentCaller.get().login();
    long call = callId.orElseGet(() -> calls.begin(operator, Instant.now(clock)));
    calls.setTopic(call, operator, topic);
    return call;
  }

  /**
   * Ends the call.
   *
   * @param callId empty: it has not begun; it is kept if something was noted
   * @param note what the operator typed, at most {@value CallNote#LONGEST} characters; sealed
   */
  public void end(Optional<Long> callId, String note) {
    Optional<byte[]> sealed = CallNote.of(note).map(keys.personalData()::seal);
    String operator = currentCaller.get().login();
    Instant now = Instant.now(clock);
    if (callId.isPresent() || sealed.isPresent()) {
      calls.end(callId.orElseGet(() -> calls.begin(operator, now)), operator, now, sealed);
    }
  }

  /** The operator's calls since midnight in Taipei. */
  public OperatorDay today() {
    return calls.count(currentCaller.get().login(), midnight());
  }

  /** The same, one by one, the latest first. */
  public List<CallLine> list() {
    return calls.ofOperator(currentCaller.get().login(), midnight(), MOST_SHOWN);
  }

  private Instant midnight() {
    return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
  }
}
