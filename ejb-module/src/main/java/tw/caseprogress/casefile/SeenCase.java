package tw.caseprogress.casefile;

import java.util.Objects;

/**
 * A case as somebody chose it from a list.
 *
 * @param version the version that they saw; a later one stays as it is
 */
public record SeenCase(CaseNumber number, int version) {

  public SeenCase {
    Objects.requireNonNull(number, "number");
  }
}
