package tw.caseprogress.gateway.smtp.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.gateway.FailureCause;

/** Answers as the usual servers give them, with addresses of nobody. */
class SmtpReplyTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Postfix
          RCPT | 550 5.1.1 <a@b.example>: Recipient address rejected: User unknown in local recipient table | ADDRESS
          RCPT | 550 5.1.1 <a@b.example>: Recipient address rejected: undeliverable address: mail for b.example loops | ADDRESS
          RCPT | 550 5.1.2 <a@b.example>: Recipient address rejected: Domain not found | ADDRESS
          RCPT | 556 5.1.10 <a@b.example>: Recipient address rejected: Domain b.example does not accept mail (nullMX) | ADDRESS
          RCPT | 501 5.1.3 Bad recipient address syntax | ADDRESS
          RCPT | 554 5.7.1 <a@b.example>: Relay access denied | OURS
          RCPT | 554 5.7.1 <a@b.example>: Recipient address rejected: Access denied | OURS
          RCPT | 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org | OURS
          RCPT | 550 5.7.1 Client host rejected: cannot find your reverse hostname | OURS
          RCPT | 504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname | OURS
          RCPT | 450 4.7.1 <localhost>: Helo command rejected: Host not found | OURS
          RCPT | 450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.1] | OURS
          RCPT | 450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1] | OURS
          RCPT | 450 Client host rejected: cannot find your reverse hostname, [192.0.2.1] | OURS
          RCPT | 450 <unknown[192.0.2.1]>: Client host rejected: Access denied | OURS
          RCPT | 454 4.7.1 <a@b.example>: Relay access denied | OURS
          RCPT | 450 4.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org | OURS
          RCPT | 450 4.0.0 <localhost>: Helo command rejected: Host not found | OURS
          RCPT | 451 4.7.1 <a@b.example>: Recipient address rejected: Greylisting in action, come back later | RECEIVER
          RCPT | 451 4.7.1 Client host greylisted, please try again | RECEIVER
          RCPT | 451 4.3.0 <a@b.example>: Temporary lookup failure, graylisted | RECEIVER
          RCPT | 450 4.7.1 Try again later | RECEIVER
          MAIL | 450 4.7.1 Client host rejected: cannot find your hostname | OURS
          MAIL | 450 4.7.1 not now | OURS
          MAIL | 451 4.2.1 not now | OURS
          MAIL | 451 4.7.1 Greylisted, please try again | RECEIVER
          DATA | 450 4.7.1 <localhost>: Helo command rejected: Host not found | OURS
          END | 451 4.7.1 too many mails from your host | OURS
          RCPT | 450 4.2.0 <a@b.example>: Recipient address rejected: Greylisted, see https://postgrey.example | RECEIVER
          RCPT | 450 4.1.2 <a@b.example>: Recipient address rejected: Domain not found | RECEIVER
          RCPT | 450 4.1.8 <c@d.example>: Sender address rejected: Domain not found | OURS
          RCPT | 550 5.1.8 <c@d.example>: Sender address rejected: Domain not found | OURS
          RCPT | 553 5.7.1 <c@d.example>: Sender address rejected: not owned by user city | OURS
          RCPT | 451 4.3.5 <a@b.example>: Recipient address rejected: Server configuration problem | OURS
          RCPT | 452 4.3.1 Insufficient system storage | OURS
          RCPT | 452 4.2.2 <a@b.example>: Recipient address rejected: Mailbox is full | RECEIVER
          RCPT | 552 5.2.2 <a@b.example>: Recipient address rejected: over quota | RECEIVER
          RCPT | 530 5.7.0 Must issue a STARTTLS command first | OURS
          MAIL | 552 5.3.4 Message size exceeds fixed limit | CONTENT
          MAIL | 452 4.3.1 Insufficient system storage | OURS
          END | 552 5.3.4 Error: message file too big | CONTENT
          END | 550 5.7.1 Spam message rejected | OURS
          END | 550 5.6.0 Message content rejected | CONTENT
          END | 451 4.3.0 Error: queue file write error | OURS
          END | 451 4.7.1 Service unavailable - try again later | RECEIVER
          END | 421 4.4.2 mx.example Error: timeout exceeded | OURS
          # Exim, without enhanced codes
          RCPT | 550 Unrouteable address | ADDRESS
          RCPT | 550 relay not permitted | OURS
          RCPT | 550 Administrative prohibition | OURS
          RCPT | 550 Sender verify failed | OURS
          RCPT | 550 authentication required | OURS
          RCPT | 451 Temporary local problem - please try later | RECEIVER
          RCPT | 451 could not verify sender, relay temporarily denied | OURS
          RCPT | 452 mailbox full, sender was told | RECEIVER
          RCPT | 450 Authentication failed for now | OURS
          RCPT | 451 reverse DNS lookup failed | OURS
          END | 552 Message size exceeds maximum permitted | CONTENT
          END | 550 This message contains a virus | OURS
          MAIL | 451 Temporary local problem - please try later | OURS
          # Exchange, Microsoft 365, Outlook.com
          RCPT | 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup | ADDRESS
          RCPT | 550 5.1.1 User unknown | ADDRESS
          RCPT | 550 5.4.1 Recipient address rejected: Access denied. [X.example] | ADDRESS
          RCPT | 550 5.4.1 Relay Access Denied | OURS
          RCPT | 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). | ADDRESS
          RCPT | 550 5.7.1 Unable to relay | OURS
          RCPT | 550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain | OURS
          RCPT | 530 5.7.57 Client not authenticated to send mail. | OURS
          RCPT | 451 4.7.500 Server busy. Please try again later from [192.0.2.1]. | OURS
          RCPT | 550 5.7.606 Access denied, banned sending IP [192.0.2.1] | OURS
          END | 552 5.3.4 Message size exceeds fixed maximum message size | CONTENT
          END | 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException | RECEIVER
          END | 550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found | ADDRESS
          # Gmail
          RCPT | 550-5.1.1 The email account that you tried to reach does not exist. | ADDRESS
          RCPT | 550-5.2.1 The email account that you tried to reach is inactive. | ADDRESS
          RCPT | 452-4.2.2 The recipient's inbox is out of storage space. | RECEIVER
          RCPT | 552-5.2.2 The recipient's inbox is out of storage space and inactive. | RECEIVER
          RCPT | 450-4.2.1 The user you are trying to contact is receiving mail too quickly | RECEIVER
          END | 550-5.7.26 This mail has been blocked because the sender is unauthenticated. | OURS
          END | 421-4.7.28 Gmail has detected an unusual rate of unsolicited mail | OURS
          END | 552-5.2.3 Your message exceeded Google's message size limits. | CONTENT
          # Yahoo
          END | 554 delivery error: dd This user doesn't have a yahoo.example account (a@yahoo.example) [-9] | ADDRESS
          RCPT | 552 1 Requested mail action aborted, mailbox not found | ADDRESS
          END | 554 Message not allowed - [PH01] Email not accepted for policy reasons. | OURS
          # Sendmail
          RCPT | 550 5.1.1 <a@b.example>... User unknown | ADDRESS
          RCPT | 550 5.7.1 <a@b.example>... Relaying denied. Proper authentication required. | OURS
          RCPT | 550 5.2.1 <a@b.example>... Mailbox disabled for this recipient | ADDRESS
          MAIL | 553 5.1.8 <c@d.example>... Domain of sender address does not exist | OURS
          RCPT | 553 5.3.0 <a@b.example>... Spam blocked | OURS
          # hMailServer, qmail, HiNet's kind, others
          RCPT | 550 Unknown user | ADDRESS
          RCPT | 530 SMTP authentication is required. | OURS
          RCPT | 550 Delivery is not allowed to this address. | OURS
          RCPT | 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) | OURS
          RCPT | 554 Sorry, no mailbox here by that name. (#5.1.1) | ADDRESS
          RCPT | 550 User has exhausted allowed storage space. | RECEIVER
          RCPT | 550 <relay-spam@b.example> No such user here | ADDRESS
          # nothing but a code: by the stage
          RCPT | 550 no | ADDRESS
          RCPT | 551 no | ADDRESS
          RCPT | 553 no | ADDRESS
          RCPT | 552 no | RECEIVER
          RCPT | 554 no | OURS
          RCPT | 503 no | OURS
          RCPT | 450 no | RECEIVER
          RCPT | 452 no | RECEIVER
          RCPT | 421 no | OURS
          RCPT | 250 what? | OURS
          MAIL | 550 no | OURS
          DATA | 554 no valid recipients | OURS
          DATA | 451 no | RECEIVER
          END | 451 no | RECEIVER
          END | 552 no | CONTENT
          END | 554 no | OURS
          END | 550 no | OURS
          END | 354 what? | UNCLEAR
          # about the two servers
          CONNECT | 554 5.7.1 No SMTP service here | OURS
          CONNECT | 450 4.3.2 try again | OURS
          HELO | 504 5.5.2 <localhost>: Helo command rejected | OURS
          HELO | 550 5.1.1 what? | OURS
          AUTH | 535 5.7.8 Authentication credentials invalid | OURS
          AUTH | 454 4.7.0 Temporary authentication failure | OURS
          STARTTLS | 454 4.7.0 TLS not available due to local problem | OURS
          # a code that contradicts its answer says nothing
          RCPT | 450 5.1.1 later | RECEIVER
          """)
  void anAnswerMeansWhatItSays(SmtpStage stage, String answer, FailureCause cause) {
    SmtpReply reply = SmtpReply.of(stage, code(answer), answer);

    assertThat(reply.cause()).isEqualTo(cause);
    assertThat(reply.text()).matches(stage + " [2-5][0-9]{2}( [45]\\.[0-9]+\\.[0-9]+)?");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RCPT | 550 5.1.1 User unknown | true
          RCPT | 550 5.1.10 Recipient not found | true
          RCPT | 556 no mail here | true
          RCPT | 550 Unknown user | false
          RCPT | 550 5.4.1 Recipient address rejected: Access denied | false
          RCPT | 550 5.1.0 Address rejected | false
          RCPT | 553 no | false
          """)
  void onlyACodeThatMeansOneThingIsCertain(SmtpStage stage, String answer, boolean certain) {
    SmtpReply reply = SmtpReply.of(stage, code(answer), answer);

    assertThat(reply.cause()).isEqualTo(FailureCause.ADDRESS);
    assertThat(reply.certain()).isEqualTo(certain);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "RCPT, 554 5.7.1 Relay access denied, true",
    "END, 451 4.3.0 later, true",
    "END, 550 spam, true",
    "RCPT, 421 4.3.2 going down, false",
    "HELO, 504 5.5.2 no, false",
    "CONNECT, 554 no, false"
  })
  void whatIsSaidOfOneMailIsNotSaidOfTheServer(SmtpStage stage, String answer, boolean ofMail) {
    assertThat(SmtpReply.of(stage, code(answer), answer).ofMail()).isEqualTo(ofMail);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          450 4.2.0 <a@b.example>: Recipient address rejected: Greylisted, see https://postgrey.example | true
          451 4.7.1 Greylisting in action, please come back later | true
          451 graylisted | true
          450 Grey-listed, try again in 300 seconds | true
          450 4.7.1 <localhost>: Helo command rejected: Host not found | false
          450 4.7.1 Try again later | false
          452 4.2.2 Mailbox is full | false
          450 4.1.1 <greylist@b.example>: no | false
          550 5.7.1 Greylisted for ever | false
          """)
  void onlyWhoSaysSoGreylists(String answer, boolean greylisting) {
    SmtpReply reply = SmtpReply.of(SmtpStage.RCPT, code(answer), answer);

    assertThat(reply.greylisting()).isEqualTo(greylisting);
    assertThat(reply.failure(null).isGreylisting()).isEqualTo(greylisting);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          452 4.2.2 <a@b.example>: Recipient address rejected: Mailbox is full | true
          452-4.2.2 The recipient's inbox is out of storage space. | true
          450-4.2.1 The user you are trying to contact is receiving mail too quickly | true
          552 5.2.2 <a@b.example>: Recipient address rejected: over quota | true
          452 mailbox full | true
          550 User has exhausted allowed storage space. | true
          452 4.3.1 Insufficient system storage | false
          450 4.7.1 Try again later | false
          450 4.1.2 <a@b.example>: Recipient address rejected: Domain not found | false
          451 Temporary local problem - please try later | false
          452 no | false
          550 5.2.1 <a@b.example>... Mailbox disabled for this recipient | false
          """)
  void aFullMailboxSaysNothingOfOthers(String answer, boolean mailbox) {
    SmtpReply reply = SmtpReply.of(SmtpStage.RCPT, code(answer), answer);

    assertThat(reply.mailbox()).isEqualTo(mailbox);
    assertThat(reply.failure(null).isOfReceiver()).isEqualTo(mailbox);
  }

  @Test
  void noAnswerIsOursUntilTheDot_andUnclearAfterIt() {
    assertThat(SmtpReply.of(SmtpStage.DATA, -1, ""))
        .isEqualTo(new SmtpReply(FailureCause.OURS, true, false, false, false, "DATA no answer"));
    assertThat(SmtpReply.of(SmtpStage.END, -1, ""))
        .isEqualTo(new SmtpReply(FailureCause.UNCLEAR, true, true, false, false, "END no answer"));
  }

  @Test
  void aConnectionThatDoesNotComeAboutIsOurs() {
    MessagingException fault = new MessagingException("lost", new ConnectException("refused"));

    assertThat(SmtpReply.ofConnecting(SmtpStage.CONNECT, 0, "", fault))
        .isEqualTo(new SmtpReply(FailureCause.OURS, true, false, false, false, "ConnectException"));
    assertThat(
            SmtpReply.ofConnecting(
                SmtpStage.HELO, 250, "250 mx", new MessagingException("STARTTLS is required")))
        .isEqualTo(
            new SmtpReply(FailureCause.OURS, true, false, false, false, "STARTTLS not offered"));
  }

  private static int code(String answer) {
    return Integer.parseInt(answer.substring(0, 3));
  }
}
