package tw.caseprogress.typed;

/** What a single character means in typed text: nothing, a blank, a dash, a digit. */
final class TypedCharacter {

  private static final int MINUS = 0x2212;
  private static final int BULLET_HYPHEN = 0x2043;
  private static final int MODIFIER_MINUS = 0x02D7;
  private static final int LONG_VOWEL = 0x30FC;
  private static final int BOX_LINE = 0x2500;
  private static final int HEAVY_BOX_LINE = 0x2501;
  private static final int EMPTY_BRAILLE = 0x2800;

  // Default_Ignorable_Code_Point of Unicode, as far as Java does not call it FORMAT: first and last
  private static final int[][] IGNORABLE = {
    {0x034F, 0x034F},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180B, 0x180F},
    {0x2065, 0x2065},
    {0x3164, 0x3164},
    {0xFE00, 0xFE0F},
    {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFF8},
    {0xE0000, 0xE0FFF}
  };

  private TypedCharacter() {}

  /** Whether nobody sees it: marks of direction, joiners, fillers, variants, tags, controls. */
  static boolean isIgnorable(int character) {
    if (Character.getType(character) == Character.FORMAT
        || Character.isISOControl(character) && !isBlank(character)) {
      return true;
    }
    for (int[] range : IGNORABLE) {
      if (character >= range[0] && character <= range[1]) {
        return true;
      }
    }
    return false;
  }

  /** Blanks of every width, tabs and line breaks. */
  static boolean isBlank(int character) {
    return Character.isSpaceChar(character)
        || character >= '\t' && character <= '\r'
        || character == 0x85
        || character == EMPTY_BRAILLE;
  }

  /** Dashes, and what stands for one on a keyboard of East Asia, such as the long vowel. */
  static boolean isDash(int character) {
    return switch (character) {
      case MINUS, BULLET_HYPHEN, MODIFIER_MINUS, LONG_VOWEL, BOX_LINE, HEAVY_BOX_LINE -> true;
      default -> Character.getType(character) == Character.DASH_PUNCTUATION;
    };
  }

  /**
   * Letters of all scripts. Names also hold Han characters of later editions of Unicode than
   * Java's, to which two planes belong, and characters that an office made for itself (造字).
   */
  static boolean isLetter(int character) {
    return !isIgnorable(character)
        && (Character.isLetter(character)
            || Character.isIdeographic(character)
            || character >= 0x20000 && character <= 0x3FFFD
            || Character.getType(character) == Character.PRIVATE_USE);
  }

  /**
   * Letters that are one by themselves: an apostrophe among them (ʼ) or a long vowel (ー) is none.
   */
  static boolean isReadAlone(int character) {
    return isLetter(character) && Character.getType(character) != Character.MODIFIER_LETTER;
  }

  /** Marks that belong to the letter before them. */
  static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }

  /** Halves of a character, and what stands for one that was lost on the way. */
  static boolean isNoCharacter(int character) {
    return Character.getType(character) == Character.SURROGATE
        || character == 0xFFFD
        || (character & 0xFFFE) == 0xFFFE;
  }

  /** A character as people can read it in a message: invisible ones by their code. */
  static String shown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          String.format("U+%04X", character);
      default -> Character.toString(character);
    };
  }
}
