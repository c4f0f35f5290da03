package tw.caseprogress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.casefile.Audience;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.NoticeTerms;
import tw.caseprogress.notification.NoticePreview.Verdict;

class NoticePreviewTest {

  /** Why nobody is told stands from the beginning; who is told what, once the form says enough. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // wished            | withdrawn | by e-mail | by SMS | left on            | verdict
        //   | before
        "EMAIL TEXT_MESSAGE  | false     | true      | true   | EMAIL TEXT_MESSAGE | TOLD              | UNFINISHED",
        "EMAIL TEXT_MESSAGE  | true      | true      | true   | EMAIL TEXT_MESSAGE | CONSENT_WITHDRAWN | CONSENT_WITHDRAWN",
        "''                  | false     | true      | true   | EMAIL TEXT_MESSAGE | NOBODY_WISHES     | NOBODY_WISHES",
        "''                  | true      | true      | true   | EMAIL TEXT_MESSAGE | NOBODY_WISHES     | NOBODY_WISHES",
        "EMAIL               | false     | false     | true   | EMAIL TEXT_MESSAGE | TYPE_IS_SILENT    | TYPE_IS_SILENT",
        "EMAIL TEXT_MESSAGE  | false     | true      | true   | ''                 | NOT_CHOSEN        | NOT_CHOSEN",
        "EMAIL               | false     | true      | true   | TEXT_MESSAGE       | NOT_CHOSEN        | NOT_CHOSEN",
      })
  void verdict(
      String wished,
      boolean withdrawn,
      boolean email,
      boolean sms,
      String leftOn,
      Verdict verdict,
      Verdict before) {
    Set<ContactChannel> wishes = channels(wished);
    NoticeTerms terms = NoticeTerms.STANDARD.with(NoticeEvent.CLOSED, email, sms);
    Audience audience = Audience.of(withdrawn ? List.of() : List.of(wishes), terms);

    Verdict reached =
        Verdict.of(audience, !wishes.isEmpty(), NoticeEvent.CLOSED, Telling.by(channels(leftOn)));

    assertThat(reached).isEqualTo(verdict);
    assertThat(NoticePreview.unfinished(reached).verdict()).isEqualTo(before);
  }

  private static Set<ContactChannel> channels(String names) {
    return Stream.of(names.split(" "))
        .filter(name -> !name.isBlank())
        .map(ContactChannel::valueOf)
        .collect(Collectors.toSet());
  }
}
