package tw.caseprogress.typed;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What comes with a right value when it is typed, copied or dictated, and changes nothing. */
final class Decorations {

  private static final Arbitrary<String> INVISIBLE =
      Arbitraries.of(
              "",
              "\u200B",
              "\u200E",
              "\u200F",
              "\uFEFF",
              "\u00AD",
              "\u202A",
              "\u2060",
              "\u3164",
              "\uFE0F",
              "\uDB40\uDC41")
          .list()
          .ofMaxSize(2)
          .map(list -> String.join("", list));
  private static final Arbitrary<String> BLANK =
      Arbitraries.of("", " ", "\u00A0", "\u3000", "\t", "\n", "\r\n", "\u2009", "  ");
  private static final Arbitrary<String> END = Arbitraries.of("", "。", ".", "，", ";", "！");

  private Decorations() {}

  /** Invisible characters and blanks around, a label before, brackets around, a full stop. */
  static Arbitrary<String> around(Arbitrary<String> values, String... labels) {
    Arbitrary<String> label = Arbitraries.of(labels).injectNull(0.3).map(l -> l == null ? "" : l);
    Arbitrary<String[]> brackets =
        Arbitraries.of(
            new String[] {"", ""},
            new String[] {"「", "」"},
            new String[] {"（", "）"},
            new String[] {"【", "】"},
            new String[] {"“", "”"},
            new String[] {"", "」"});
    return Combinators.combine(BLANK, INVISIBLE, label, brackets, values, END, INVISIBLE, BLANK)
        .as(
            (before, hidden, word, pair, value, end, hiddenToo, after) ->
                before + hidden + word + pair[0] + value + pair[1] + end + hiddenToo + after);
  }

  /** A value whose characters are set apart, widened and sprinkled with what nobody sees. */
  static Arbitrary<String> within(String value, String... separators) {
    Arbitrary<String> between =
        Combinators.combine(
                Arbitraries.of(separators).injectNull(0.6).map(s -> s == null ? "" : s), INVISIBLE)
            .as((separator, hidden) -> hidden + separator);
    return Combinators.combine(
            between.list().ofSize(value.length()),
            Arbitraries.of(true, false).list().ofSize(value.length()))
        .as(
            (gaps, wide) -> {
              StringBuilder typed = new StringBuilder();
              for (int i = 0; i < value.length(); i++) {
                char character = value.charAt(i);
                boolean widened = wide.get(i) && character > ' ' && character <= '~';
                typed
                    .append(i == 0 ? "" : gaps.get(i))
                    .append(widened ? (char) (character + 0xFEE0) : character);
              }
              return typed.toString();
            });
  }
}
