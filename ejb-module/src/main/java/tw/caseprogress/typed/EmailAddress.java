package tw.caseprogress.typed;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * E-mail addresses that a notice can be sent to: one mailbox at a named host.
 *
 * <p>The host may be written in any script, as in {@code 例子.台灣}; it is kept and sent in its ASCII
 * form. The part before the @ is ASCII, for mail servers without SMTPUTF8 take no other.
 */
public final class EmailAddress {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final String LOCAL_SIGNS = ".!#$%&'*+/=?^_`{|}~-";
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
              + "(?:[A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{0,57}[A-Za-z0-9])");

  private EmailAddress() {}

  /** Reads an address as typed or pasted; the value is its ASCII form. */
  public static Reading<String> read(String typed) {
    String address = plain(typed);
    if (address.indexOf(' ') >= 0) {
      return Reading.wrong("mailBlank");
    }
    int at = address.indexOf('@');
    if (at < 0 || at != address.lastIndexOf('@')) {
      return Reading.wrong("mailAt");
    }
    String local = address.substring(0, at);
    String host = address.substring(at + 1);
    String leftover = Leftover.of(local, EmailAddress::isOfLocal);
    if (!leftover.isEmpty()) {
      return Reading.wrong("mailLocalLeftover", leftover);
    }
    if (local.isEmpty() || host.isEmpty() || hasLooseDot(local)) {
      return Reading.wrong("mailForm");
    }
    return ascii(host).then(name -> whole(local, name));
  }

  /** An address as people read it, the host in its own script. */
  public static String shown(String ascii) {
    int at = ascii.lastIndexOf('@');
    return ascii.substring(0, at + 1) + IDN.toUnicode(ascii.substring(at + 1));
  }

  private static String plain(String typed) {
    StringBuilder plain = new StringBuilder();
    TypedLine.technical(typed)
        .codePoints()
        .map(character -> character == '。' ? '.' : character)
        .map(character -> TypedCharacter.isLetter(character) ? character : dash(character))
        .forEach(plain::appendCodePoint);
    return Wrapping.off(plain.toString(), TypedLabel.EMAIL).replaceAll(" ?@ ?", "@");
  }

  private static int dash(int character) {
    return TypedCharacter.isDash(character) ? '-' : character;
  }

  private static boolean isOfLocal(int character) {
    return character < 128
        && (Character.isLetterOrDigit(character) || LOCAL_SIGNS.indexOf(character) >= 0);
  }

  /** Letters that the two editions of IDNA take for different hosts are taken for none. */
  private static boolean isOfHost(int character) {
    return character != 'ß' && character != 'ς' && TypedCharacter.isLetter(character)
        || Character.isDigit(character)
        || TypedCharacter.isMark(character)
        || character == '-'
        || character == '.';
  }

  private static boolean hasLooseDot(String local) {
    return local.startsWith(".") || local.endsWith(".") || local.contains("..");
  }

  private static Reading<String> ascii(String host) {
    String leftover = Leftover.of(host, EmailAddress::isOfHost);
    if (!leftover.isEmpty()) {
      return Reading.wrong("mailHostLeftover", leftover);
    }
    try {
      String ascii = IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
      boolean right = HOST.matcher(ascii).matches() && isReadable(ascii);
      return right ? Reading.of(ascii) : Reading.wrong("mailHost");
    } catch (IllegalArgumentException noHost) {
      return Reading.wrong("mailHost");
    }
  }

  /** Whether each xn-- label stands for letters: what does not turn back is a mistyped one. */
  private static boolean isReadable(String ascii) {
    return !IDN.toUnicode(ascii).toLowerCase(Locale.ROOT).contains("xn--");
  }

  private static Reading<String> whole(String local, String host) {
    String address = local + '@' + host;
    return local.length() > LONGEST_LOCAL || address.length() > LONGEST
        ? Reading.wrong("mailTooLong", LONGEST_LOCAL, LONGEST)
        : Reading.of(address);
  }
}
