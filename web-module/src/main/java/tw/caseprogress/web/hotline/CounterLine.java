package tw.caseprogress.web.hotline;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.organisation.ServiceCounter;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.i18n.Texts;
import tw.caseprogress.web.organisation.CounterWords;

/**
 * Where a counter is and how it is reached, in the reader's language; what is not kept is empty.
 */
public final class CounterLine {
  private static final String TEXT = "hotline_look_up.text.";

  private final CounterWords counter;
  private final Texts texts;

  CounterLine(ServiceCounter counter, Texts texts) {
    this.counter = new CounterWords(counter, texts);
    this.texts = texts;
  }

  /** Street, floor and counter; in Chinese where there is no English. */
  public String getAddress() {
    return counter.address();
  }

  /** When it is open, fax and e-mail. */
  public String getDetails() {
    return Stream.of(
            named("hours", counter.hours()),
            named("fax", counter.fax()),
            named("email", counter.email()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(texts.get(TEXT + "separator")));
  }

  /** The language of the address where it is not the page's, for screen readers; else null. */
  public String getLanguage() {
    return texts.isForeign(getAddress()) ? "zh-Hant-TW" : null;
  }

  private String named(String key, String value) {
    return TypedLine.isBlank(value) ? "" : texts.get(TEXT + key, value);
  }
}
