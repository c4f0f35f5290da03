package tw.caseprogress.notification.service;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.notification.ClaimedNotice;
import tw.caseprogress.notification.NoticeAttachment;
import tw.caseprogress.notification.NoticeTries;
import tw.caseprogress.slip.AcceptanceSlip;
import tw.caseprogress.slip.AcceptanceSlipFixture;
import tw.caseprogress.slip.PrintedSlip;
import tw.caseprogress.slip.SlipNotPrintedException;
import tw.caseprogress.slip.service.MailedSlipQuery;
import tw.caseprogress.slip.service.SlipPrinter;

class NoticeAttachmentsTest {

  private static final OutgoingMail MAIL =
      new OutgoingMail("notice-7", "citizen@example.tw", "s", "t", Optional.empty());

  /** Knows one case, in both languages. */
  private static final class OneCase extends MailedSlipQuery {

    @Override
    public AcceptanceSlip slip(long caseFileId, ContactLanguage language) {
      assertThat(caseFileId).isEqualTo(42);
      return AcceptanceSlipFixture.slip(language, "王○○");
    }
  }

  /** Has run out of paper. */
  private static final class BrokenPrinter extends SlipPrinter {

    @Override
    public PrintedSlip print(AcceptanceSlip slip, Duration patience) {
      throw new SlipNotPrintedException(new IllegalStateException("no paper"));
    }
  }

  @Test
  void theMailOfOpeningGetsTheSlipInItsOwnLanguage() {
    NoticeAttachments attachments = new NoticeAttachments(new OneCase(), new SlipPrinter());

    OutgoingMail mail = attachments.complete(notice(Optional.of(NoticeAttachment.SLIP)), MAIL);

    assertThat(mail.attachments())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.fileName()).isEqualTo("acceptance-slip-115-4826-1903-59.pdf");
              assertThat(file.mediaType()).isEqualTo("application/pdf");
              assertThat(new String(file.content(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
            });
    assertThat(mail.text()).isEqualTo(MAIL.text());
  }

  @Test
  void otherMailsStayAsTheyAre() {
    NoticeAttachments attachments = new NoticeAttachments(new OneCase(), new BrokenPrinter());

    assertThat(attachments.complete(notice(Optional.empty()), MAIL)).isSameAs(MAIL);
  }

  @Test
  void aSlipThatCannotBeMadeIsAFailureOfOurs_andOfNoGateway() {
    NoticeAttachments attachments = new NoticeAttachments(new OneCase(), new BrokenPrinter());

    assertThatThrownBy(() -> attachments.complete(notice(Optional.of(NoticeAttachment.SLIP)), MAIL))
        .isInstanceOfSatisfying(
            HandOverFailedException.class,
            failure -> {
              assertThat(failure.failure()).isEqualTo(FailureCause.OURS);
              assertThat(failure.gateway()).isEmpty();
              assertThat(failure).hasMessage("attachment: SlipNotPrintedException");
            });
  }

  private static ClaimedNotice notice(Optional<NoticeAttachment> attachment) {
    return new ClaimedNotice(
        7,
        42,
        ContactChannel.EMAIL,
        ContactLanguage.EN,
        new NoticeTries(Instant.parse("2026-11-23T04:00:00Z"), 1, 0, true),
        Optional.of("s"),
        new byte[0],
        new byte[0],
        attachment);
  }
}
