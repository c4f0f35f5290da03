package tw.caseprogress.gateway.smtp.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.MultipartDataSource;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.MailStatus;

/** A report is read as far as it is needed: what stands behind that may be as large as it likes. */
class DeliveryReportTest {

  private static final int MOST = 256 * 1024;
  private static final String STATUS =
      """
      Reporting-MTA: dns; mail.city.example

      Final-Recipient: rfc822; nobody@elsewhere.example
      Action: failed
      Status: 5.1.1

      """;

  @Test
  void theWordsAndTheMailThatCameBackAreNotLookedInto() throws Exception {
    Part report =
        report(
            part("text/plain", "", broken()),
            part("message/delivery-status", "", bytes(STATUS)),
            part("message/rfc822", "", broken()));

    assertThat(DeliveryReport.failure(report)).contains(unknownUser());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7bit", "quoted-printable"})
  void thePartForMachinesIsReadForSomeKilobytesOnly(String encoding) throws Exception {
    InputStream endless =
        new SequenceInputStream(
            bytes(STATUS),
            new SequenceInputStream(bytes("X-More: of it\n".repeat(MOST / 14)), broken()));

    assertThat(DeliveryReport.failure(report(part("message/delivery-status", encoding, endless))))
        .contains(unknownUser());
  }

  @Test
  void aMailThatIsNoReportIsNotReadAtAll() throws Exception {
    MimeBodyPart mail = part("multipart/mixed; boundary=b", "", broken());

    assertThat(DeliveryReport.failure(mail)).isEmpty();
  }

  private static DeliveryReport.Failure unknownUser() {
    return new DeliveryReport.Failure(FailureCause.ADDRESS, new MailStatus(5, 1, 1));
  }

  /** As a mailbox gives it, whose parts come over the line when they are asked for. */
  private static Part report(BodyPart... parts) throws MessagingException {
    MimeBodyPart report =
        new MimeBodyPart() {
          @Override
          public DataHandler getDataHandler() {
            return new DataHandler(new Parts(List.of(parts)));
          }
        };
    report.setHeader("Content-Type", "multipart/report; report-type=delivery-status; boundary=b");
    return report;
  }

  private static MimeBodyPart part(String type, String encoding, InputStream given)
      throws MessagingException {
    MimeBodyPart part =
        new MimeBodyPart() {
          @Override
          public InputStream getRawInputStream() {
            return given;
          }

          @Override
          public DataHandler getDataHandler() {
            throw new IllegalStateException("all of it would be read");
          }
        };
    part.setHeader("Content-Type", type);
    if (!encoding.isEmpty()) {
      part.setHeader("Content-Transfer-Encoding", encoding);
    }
    return part;
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Whoever reads so far reads too far. */
  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("read too far");
      }
    };
  }

  private record Parts(List<BodyPart> parts) implements MultipartDataSource {

    @Override
    public int getCount() {
      return parts.size();
    }

    @Override
    public BodyPart getBodyPart(int index) {
      return parts.get(index);
    }

    @Override
    public InputStream getInputStream() throws IOException {
      throw new IOException("all of it would be read");
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      throw new IOException("not to be written");
    }

    @Override
    public String getContentType() {
      return "multipart/report; report-type=delivery-status; boundary=b";
    }

    @Override
    public String getName() {
      return "report";
    }
  }
}
