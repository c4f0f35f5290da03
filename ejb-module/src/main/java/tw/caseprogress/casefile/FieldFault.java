package tw.caseprogress.casefile;

import java.util.List;
import tw.caseprogress.typed.TypedFault;

/**
 * What is wrong with one field of an input.
 *
 * @param field the field's path, as in {@code applicant.mobile}
 * @param code which rule it breaks; the text is looked up by it
 * @param arguments what the text names, in order
 */
public record FieldFault(String field, String code, List<String> arguments) {

  public FieldFault {
    arguments = List.copyOf(arguments);
  }

  public static FieldFault of(String field, String code, String... arguments) {
    return new FieldFault(field, code, List.of(arguments));
  }

  /** What is wrong with the text that was typed in the field. */
  public static FieldFault of(String field, TypedFault fault) {
    return new FieldFault(field, fault.code(), fault.arguments());
  }
}
