package tw.caseprogress.statistics.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsCountTest {

  /** A part that is withheld stands in brackets. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "5 6 7, 3",
    "5 0 7, 2",
    "20 (1) (1) (1) (1) (1), 1", // five of five types: each would be known to have one
    "20 (3) (2) (1), 1",
    "20 (9) (1), 3", // each has 1 to 9, which says nothing
    "20 (9) (1) (0), 3",
    "20 (0), 1",
    "(1), 0"
  })
  void whatIsWithheldIsCountedOnlyWhereThatSaysNothing(String parts, long counted) {
    List<SeriesPart> all = Stream.of(parts.split(" ")).map(PartsCountTest::part).toList();

    assertThat(PartsCount.of(received(all), false, all)).isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource({"(30) (40)", "(1)", "(0)"})
  void ofWhatIsWithheldAsAWholeNothingIsCounted(String parts) {
    List<SeriesPart> all = Stream.of(parts.split(" ")).map(PartsCountTest::part).toList();

    assertThat(PartsCount.of(received(all), true, all)).isZero();
  }

  /** Whoever knows the sum of what is withheld, and of how many it is, bounds none below five. */
  @Property(tries = 300)
  void theCountBoundsNoPartThatIsWithheld(@ForAll long seed) {
    Random random = new Random(seed);
    List<SeriesPart> parts = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      parts.add(new SeriesPart(random.nextInt(8), random.nextBoolean()));
    }
    long told = parts.stream().filter(part -> !part.withheld() && part.received() > 0).count();
    long hidden = PartsCount.of(received(parts), false, parts) - told;
    long rest = received(parts.stream().filter(SeriesPart::withheld).toList());

    assertThat(hidden == 0 || rest - (hidden - 1) >= 5).as("%s", parts).isTrue();
  }

  private static long received(List<SeriesPart> parts) {
    return parts.stream().mapToLong(SeriesPart::received).sum();
  }

  private static SeriesPart part(String shown) {
    boolean withheld = shown.startsWith("(");
    return new SeriesPart(Long.parseLong(shown.replaceAll("[()]", "")), withheld);
  }
}
