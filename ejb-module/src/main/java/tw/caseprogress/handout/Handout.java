package tw.caseprogress.handout;

import java.util.Locale;
import tw.caseprogress.casefile.ContactLanguage;

/**
 * A paper to hang up or to hand out.
 *
 * @param large whether it is in large print (大字版)
 */
public record Handout(Kind kind, boolean large, ContactLanguage language) {

  /** What it is, and on which paper. */
  public enum Kind {
    POSTER_A3("A3 portrait"),
    POSTER_A4("A4 portrait"),
    /** Folded twice; in large print once. */
    LEAFLET("A4 landscape");

    private final String paper;

    Kind(String paper) {
      this.paper = paper;
    }

    /** The paper, as a style sheet names it. */
    String paper() {
      return paper;
    }
  }

  /** The name of its file, the same in every language of the machine. */
  public String fileName() {
    return "case-progress-%s%s-%s.pdf"
        .formatted(
            kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            large ? "-large" : "",
            language == ContactLanguage.EN ? "en" : "zh");
  }
}
