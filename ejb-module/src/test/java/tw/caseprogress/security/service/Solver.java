package tw.caseprogress.security.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import tw.caseprogress.security.WorkChallenge;

/** Does the work that a riddle costs, as a browser does. */
final class Solver {

  private Solver() {}

  /** The answer, as ALTCHA sends it. */
  static String proof(WorkChallenge challenge) {
    return payload(challenge, number(challenge));
  }

  /** An answer with some number. */
  static String payload(WorkChallenge challenge, long number) {
    String json =
        """
        {"algorithm":"%s","challenge":"%s","number":%d,"salt":"%s","signature":"%s"}"""
            .formatted(
                challenge.algorithm(),
                challenge.challenge(),
                number,
                challenge.salt(),
                challenge.signature());
    return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  /** The number that is searched for. */
  static long number(WorkChallenge challenge) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (long n = 0; n <= challenge.maxnumber(); n++) {
        byte[] hash = sha256.digest((challenge.salt() + n).getBytes(StandardCharsets.UTF_8));
        if (HexFormat.of().formatHex(hash).equals(challenge.challenge())) {
          return n;
        }
      }
      throw new IllegalStateException("No number solves " + challenge);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
