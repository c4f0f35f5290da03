package tw.caseprogress.security.service;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * A password to be handed over and changed at the next sign-in.
 *
 * <p>It can be read out on the telephone and typed from paper: groups of four without characters
 * that look alike, some 90 bits in all.
 */
final class OneTimePassword {

  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXYZ2346789";
  private static final int CHARACTERS = 16;
  private static final int GROUP = 4;

  private OneTimePassword() {}

  static String random() {
    SecureRandom random = new SecureRandom();
    String characters =
        random
            .ints(CHARACTERS, 0, ALPHABET.length())
            .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
            .collect(Collectors.joining());
    // The suffix makes sure of a small letter, a capital and a digit.
    return String.join("-", characters.split("(?<=\\G.{" + GROUP + "})")) + "-aB7";
  }
}
