package tw.caseprogress.consent;

import java.util.List;
import java.util.stream.Stream;
import tw.caseprogress.casefile.ContactLanguage;

/** A part of a consent form in one language: what is written, kept and found missing by itself. */
public record ConsentPlace(ConsentPart part, ContactLanguage language) {

  /** All of them, in the order of the paper, Chinese first. */
  public static List<ConsentPlace> all() {
    return Stream.of(ConsentPart.values())
        .flatMap(
            part ->
                Stream.of(ContactLanguage.values())
                    .map(language -> new ConsentPlace(part, language)))
        .toList();
  }
}
