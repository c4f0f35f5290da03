package tw.caseprogress.typed;

import java.util.List;

/**
 * Why typed text is not taken.
 *
 * @param code which rule it breaks; the words are looked up by it
 * @param arguments what the words name, in order: characters left over, numbers of digits
 */
public record TypedFault(String code, List<String> arguments) {

  public TypedFault {
    arguments = List.copyOf(arguments);
  }

  static TypedFault of(String code, Object... arguments) {
    return new TypedFault(code, List.of(arguments).stream().map(String::valueOf).toList());
  }
}
