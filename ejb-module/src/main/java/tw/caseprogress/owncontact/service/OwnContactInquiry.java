package tw.caseprogress.owncontact.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.gateway.service.TextMessageRoutes;
import tw.caseprogress.owncontact.CodePurpose;
import tw.caseprogress.owncontact.NewContact;
import tw.caseprogress.owncontact.NoLongerAllowedException;
import tw.caseprogress.owncontact.OneTimeCode;
import tw.caseprogress.owncontact.TooManyCodesException;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.GuessLook;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.security.GuessRule;
import tw.caseprogress.security.entity.GuessTable;
import tw.caseprogress.security.service.GuessGuard;

/**
 * Judges the codes that strangers type, within the limits of guesses: a wrong one counts for its
 * case and its network, as a wrong password does, beside the five tries that a code has.
 */
@ApplicationScoped
public class OwnContactInquiry {

  @Inject private CaseProgressQuery caseProgress;
  @Inject private ContactCodeService codes;
  @Inject private NewContactService newContacts;
  @Inject private OwnContactTickets tickets;
  @Inject private TextMessageRoutes textMessages;
  @Inject private GuessGuard guard;
  @Inject private GuessTable table;
  @Inject private Clock clock;

  /** Whether a code would leave at once: text messages rest at night. */
  public boolean isSendable(ContactPlace place) {
    return place != ContactPlace.MOBILE || textMessages.room(1) > 0;
  }

  /**
   * Gives the grant for the code to the registered contact, which is used by that.
   *
   * @throws TooManyCodesException if the code was not looked at
   */
  public Optional<String> open(
      ClientNetwork asker, CaseNumber caseNumber, QueryPassword password, OneTimeCode code) {
    Optional<Long> caseFileId =
        caseProgress.find(caseNumber, password).map(CaseProgress::caseFileId);
    if (caseFileId.isEmpty()) {
      return Optional.empty();
    }
    return judge(asker, caseFileId.get(), CodePurpose.OWNER, "", code)
        ? opened(caseFileId.get(), code)
        : Optional.empty();
  }

  /**
   * Registers a new address for its code.
   *
   * @param address what {@link NewContactService#sendCode} gave
   * @return the new contact, if the code was right
   * @throws TooManyCodesException if the code was not looked at
   */
  public Optional<NewContact> confirm(
      ClientNetwork asker, String grant, String address, OneTimeCode code) {
    long caseFileId = tickets.granted(grant).orElseThrow(NoLongerAllowedException::new);
    NewContact contact =
        tickets.address(caseFileId, address).orElseThrow(NoLongerAllowedException::new);
    if (!judge(asker, caseFileId, CodePurpose.NEW_ADDRESS, contact.address(), code)) {
      return Optional.empty();
    }
    newContacts.register(grant, contact, code);
    return Optional.of(contact);
  }

  private Optional<String> opened(long caseFileId, OneTimeCode code) {
    return codes.use(caseFileId, CodePurpose.OWNER, "", code)
        ? Optional.of(tickets.grant(caseFileId))
        : Optional.empty();
  }

  private boolean judge(
      ClientNetwork asker, long caseFileId, CodePurpose purpose, String subject, OneTimeCode code) {
    GuessRule rule = guard.rule();
    GuessAttempt attempt = GuessAttempt.ofCode(purpose + "-" + caseFileId, asker);
    GuessOutcome<OneTimeCode> outcome =
        guard.judge(
            attempt,
            rule,
            traces ->
                new GuessLook<>(
                    table.tally(traces, Instant.now(clock), guard.since(rule)),
                    true,
                    () ->
                        Optional.of(code)
                            .filter(one -> codes.isRight(caseFileId, purpose, subject, one))));
    outcome.retryAfter().ifPresent(OwnContactInquiry::refuse);
    return outcome.opened().isPresent();
  }

  private static void refuse(Duration retryAfter) {
    throw new TooManyCodesException(retryAfter);
  }
}
