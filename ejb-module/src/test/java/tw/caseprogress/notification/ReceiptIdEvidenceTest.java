package tw.caseprogress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.gateway.IdDialect;
import tw.caseprogress.gateway.MessageIdForms;

class ReceiptIdEvidenceTest {

  @ParameterizedTest(name = "{0} found: {1} as text, {2} from hex, {3} from decimal: {4}")
  @CsvSource({
    "4, 4, 0, 0, ", // too few
    "5, 5, 0, 0, TEXT",
    "5, 0, 5, 0, HEX",
    "10, 0, 1, 9, DECIMAL",
    "10, 10, 6, 0, ", // both may be
    "10, 8, 2, 0, ", // not nearly all
    "0, 0, 0, 0, "
  })
  void oneReadingFindsNearlyAll_andTheOthersFew(
      long found, long text, long hex, long decimal, IdDialect dialect) {
    assertThat(new ReceiptIdEvidence(found, text, hex, decimal).dialect())
        .isEqualTo(Optional.ofNullable(dialect));
  }

  /** The hardest case: small numbers one after the other, of which every reading finds some. */
  @Test
  void numbersOneAfterTheOtherAreToldApart() {
    assertThat(learned(Integer::toString, Integer::toString)).contains(IdDialect.TEXT);
    assertThat(learned(Integer::toString, Integer::toHexString)).contains(IdDialect.HEX);
    assertThat(learned(Integer::toHexString, Integer::toString)).contains(IdDialect.DECIMAL);
  }

  private static Optional<IdDialect> learned(
      IntFunction<String> answer, IntFunction<String> receipt) {
    Set<String> answers = IntStream.range(1, 3000).mapToObj(answer).collect(Collectors.toSet());
    List<MessageIdForms> receipts =
        IntStream.range(2800, 3000)
            .mapToObj(receipt)
            .map(MessageIdForms::of)
            .filter(forms -> !forms.isClear())
            .toList();
    return new ReceiptIdEvidence(
            receipts.size(),
            found(receipts, answers, IdDialect.TEXT),
            found(receipts, answers, IdDialect.HEX),
            found(receipts, answers, IdDialect.DECIMAL))
        .dialect();
  }

  private static long found(List<MessageIdForms> receipts, Set<String> answers, IdDialect reading) {
    return receipts.stream()
        .filter(forms -> forms.form(reading).filter(answers::contains).isPresent())
        .count();
  }
}
