package tw.caseprogress.web.guide;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A guide for one kind of user; its file in docs/guides has its name. */
public enum Guide {
  OFFICER,
  SUPERVISOR,
  EVALUATION,
  ADMINISTRATOR,
  HOTLINE,
  CITIZEN;

  private static final String ENDING = ".md";

  /** The guide of a name in an address; empty for anything else. */
  static Optional<Guide> named(String name) {
    return Stream.of(values()).filter(guide -> guide.getName().equals(name)).findFirst();
  }

  /** The guide that a file of docs/guides holds; empty for any other file. */
  static Optional<Guide> ofFile(String file) {
    return Stream.of(values()).filter(guide -> guide.file().equals(file)).findFirst();
  }

  /** As it stands in an address. */
  public String getName() {
    return name().toLowerCase(Locale.ROOT);
  }

  String file() {
    return getName() + ENDING;
  }
}
