package tw.caseprogress.system;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** The challenge of a problem, and its answer: the work that a portal's server would do. */
record Riddle(ObjectNode challenge) {

  /** That of an answer 429; empty where no work helps. */
  static Optional<Riddle> of(HttpResponse<String> answer) {
    return Optional.of(ApiDocument.parse(answer.body()).path("challenge"))
        .filter(ObjectNode.class::isInstance)
        .map(challenge -> new Riddle((ObjectNode) challenge));
  }

  /** The most hashes that it costs. */
  int most() {
    return challenge.get("maxnumber").asInt();
  }

  /** What is sent as {@code proof}. */
  String solved() {
    ObjectNode payload = challenge.deepCopy();
    payload.remove("maxnumber");
    payload.put("number", number());
    return Base64.getEncoder().encodeToString(payload.toString().getBytes(StandardCharsets.UTF_8));
  }

  private int number() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      String salt = challenge.get("salt").asText();
      byte[] wanted = HexFormat.of().parseHex(challenge.get("challenge").asText());
      for (int n = 0; n <= most(); n++) {
        byte[] hash = sha256.digest((salt + n).getBytes(StandardCharsets.US_ASCII));
        if (MessageDigest.isEqual(hash, wanted)) {
          return n;
        }
      }
      throw new IllegalStateException("No number solves " + challenge);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
