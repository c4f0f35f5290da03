package tw.caseprogress.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** The challenge of a problem, and its answer: the work that a portal's server would do. */
record Riddle(JsonObject challenge) {

  /** That of an answer 429; empty where no work helps. */
  static Optional<Riddle> of(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return Optional.ofNullable(reader.readObject().getJsonObject("challenge")).map(Riddle::new);
    }
  }

  /** The most hashes that it costs. */
  int most() {
    return challenge.getInt("maxnumber");
  }

  /** What is sent as {@code proof}. */
  String solved() {
    JsonObject payload =
        Json.createObjectBuilder(challenge).remove("maxnumber").add("number", number()).build();
    return Base64.getEncoder().encodeToString(payload.toString().getBytes(StandardCharsets.UTF_8));
  }

  private int number() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      String salt = challenge.getString("salt");
      byte[] wanted = HexFormat.of().parseHex(challenge.getString("challenge"));
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
