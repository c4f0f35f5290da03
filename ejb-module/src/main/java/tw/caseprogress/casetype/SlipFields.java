package tw.caseprogress.casetype;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a slip as one text, such as {@code APPLICANT PAPERS}. */
public final class SlipFields {

  private SlipFields() {}

  public static Set<SlipField> read(String text) {
    return Stream.of(text.split(" "))
        .filter(name -> !name.isEmpty())
        .map(SlipField::valueOf)
        .collect(Collectors.toSet());
  }

  public static String write(Set<SlipField> fields) {
    return fields.stream().map(SlipField::name).collect(Collectors.joining(" "));
  }
}
