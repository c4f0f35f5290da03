package tw.caseprogress.gateway;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the ids in the receipts of a message centre are to be read, to find those of its answers
 * again.
 *
 * <p>The order is the one in which {@link MessageIdForms} keeps its forms.
 */
public enum IdDialect {
  /** The same text; letter case and leading zeros do not count. */
  TEXT("text"),
  /** Receipts name in hexadecimal what answers name in decimal. */
  HEX("hex"),
  /** Receipts name in decimal what answers name in hexadecimal. */
  DECIMAL("dec");

  private final String option;

  IdDialect(String option) {
    this.option = option;
  }

  /**
   * The dialect that the option {@code id} of a gateway names.
   *
   * @return empty for {@code auto} and where nothing is said: it is to be found out
   * @throws IllegalArgumentException if it names none
   */
  public static Optional<IdDialect> of(GatewayUrl centre) {
    String word = centre.options().getOrDefault("id", "auto").toLowerCase(Locale.ROOT);
    if (word.equals("auto")) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.of(values())
            .filter(dialect -> dialect.option.equals(word))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The option id is text, hex, dec or auto, not " + word)));
  }

  /** The word of the option that names it. */
  public String option() {
    return option;
  }
}
