package tw.caseprogress.web.staff.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.intake.MailRoomList;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.web.i18n.Texts;

/** A mail-room list takes the words that the screens show. */
class ListWordsOfScreensTest {

  private static final String HEAD =
      "reference,case_type,received_on,channel,applicant_name,consent,consent_manner,consent_on,"
          + "notify_by,language\n";

  private static final MailRoomList LIST =
      new MailRoomList(
          "379130100A",
          List.of(),
          day -> Optional.empty(),
          new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256")));

  static Stream<String> rows() {
    return Stream.of(
            Stream.of(IntakeChannel.values()).map(one -> row(one, ConsentManner.PAPER)),
            Stream.of(ConsentManner.values()).map(one -> row(IntakeChannel.MAIL, one)))
        .flatMap(one -> one);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theWordsAreRead(String row) {
    assertThat(LIST.read((HEAD + row).getBytes(StandardCharsets.UTF_8)).faults()).isEmpty();
  }

  private static String row(IntakeChannel channel, ConsentManner manner) {
    return String.join(
        ",",
        "1",
        "X",
        "115/11/27",
        word(channel),
        "王小明",
        "是",
        word(manner),
        "115/11/27",
        word(ContactChannel.EMAIL) + " " + word(ContactChannel.TEXT_MESSAGE),
        word(manner == ConsentManner.PAPER ? ContactLanguage.EN : ContactLanguage.ZH_TW));
  }

  private static String word(Enum<?> constant) {
    return Texts.in(Locale.TAIWAN)
        .get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
