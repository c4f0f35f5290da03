package tw.caseprogress.gateway.smtp.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.gateway.FailureCause;

class SmtpReplyTest {

  @ParameterizedTest(name = "{0} to the address: {1}")
  @CsvSource({
    "550, ADDRESS", // no such mailbox
    "553, ADDRESS",
    "450, RECEIVER", // mailbox busy
    "452, RECEIVER", // mailbox full
    "421, OURS" // the server goes down
  })
  void anAnswerToTheAddressIsTheReceivers(int code, FailureCause cause) throws Exception {
    SmtpReply reply =
        SmtpReply.of(
            sendFailed(
                code,
                new SMTPAddressFailedException(
                    new InternetAddress("a@b.tw"), "RCPT TO:<a@b.tw>", code, "no a@b.tw")));

    assertThat(reply).isEqualTo(new SmtpReply(cause, "RCPT " + code));
  }

  @ParameterizedTest(name = "{0} to the message: {1}")
  @CsvSource({"451, RECEIVER", "554, OURS", "552, OURS", "421, OURS"})
  void anAnswerToTheMessageIsOursUnlessItIsForNow(int code, FailureCause cause) {
    assertThat(SmtpReply.of(sendFailed(code, null)))
        .isEqualTo(new SmtpReply(cause, "SMTP " + code));
  }

  @Test
  void aBrokenConnectionIsOurs() {
    assertThat(SmtpReply.of(new MessagingException("lost", new ConnectException("refused"))))
        .isEqualTo(new SmtpReply(FailureCause.OURS, "ConnectException"));
  }

  private static MessagingException sendFailed(int code, Exception next) {
    Address[] none = {};
    return new SMTPSendFailedException("DATA", code, "refused", next, none, none, none);
  }
}
