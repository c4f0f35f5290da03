package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.WorkChallenge;
import tw.caseprogress.security.WorkProof;

/**
 * Sets riddles that cost work, by ALTCHA's protocol, and knows their answers again.
 *
 * <p>Nothing is kept of a riddle: its salt says until when it is good, how much work it is, and, as
 * a keyed hash, for whose secret and whose network; the signature holds all of it. That it is used
 * once is the caller's matter.
 */
@ApplicationScoped
public class WorkChallenges {

  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final String CONTEXT = "work-challenge";
  private static final String EXPIRES = "expires";
  private static final String MOST = "max";
  private static final String BOUND = "for";
  private static final int MARK = 16;
  private static final int LONGEST = 1_000;
  private static final int ID = 36;

  private KeyRing keys;

  protected WorkChallenges() {}

  @Inject
  WorkChallenges(KeyRing keys) {
    this.keys = keys;
  }

  /**
   * A riddle for somebody who gives a secret.
   *
   * @param price the most hashes
   */
  WorkChallenge challenge(GuessAttempt attempt, int price, Instant now) {
    Altcha.ChallengeOptions wanted =
        new Altcha.ChallengeOptions()
            .setAlgorithm(Altcha.Algorithm.SHA256)
            .setMaxNumber((long) price)
            .setSecureRandomNumber(true)
            .setHmacKey(key())
            .setExpires(now.plus(GOOD_FOR).getEpochSecond())
            .addParam(MOST, Integer.toString(price))
            .addParam(BOUND, bound(attempt));
    try {
      Altcha.Challenge made = Altcha.createChallenge(wanted);
      return new WorkChallenge(
          made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
    } catch (Exception e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /**
   * Reads the proof that an attempt brings; empty if there is none, if it is forged or damaged, for
   * another secret or network, or too old.
   */
  Optional<WorkProof> read(GuessAttempt attempt, Instant now) {
    return attempt
        .pass()
        .proof()
        .filter(text -> attempt.mayBeWorkedFor() && text.length() <= LONGEST)
        .flatMap(WorkChallenges::payload)
        .flatMap(payload -> proof(payload, attempt, now));
  }

  private static Optional<Altcha.Payload> payload(String text) {
    String decoded;
    try {
      decoded = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    try (JsonReader reader = Json.createReader(new StringReader(decoded))) {
      JsonObject sent = reader.readObject();
      Altcha.Payload payload = new Altcha.Payload();
      payload.algorithm = sent.getString("algorithm");
      payload.challenge = sent.getString("challenge");
      payload.number = sent.getJsonNumber("number").longValueExact();
      payload.salt = sent.getString("salt");
      payload.signature = sent.getString("signature");
      return Optional.of(payload);
    } catch (JsonException
        | NullPointerException
        | ClassCastException
        | ArithmeticException
        | IllegalArgumentException // a number with an exponent that no number has
        | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private Optional<WorkProof> proof(Altcha.Payload payload, GuessAttempt attempt, Instant now) {
    try {
      if (!Altcha.Algorithm.SHA256.getName().equals(payload.algorithm)
          || !payload.salt.endsWith("&") // else digits could move from the salt into the number
          || !Altcha.verifySolution(payload, key(), false)) {
        return Optional.empty();
      }
      // Ours from here on, as it was signed
      Map<String, String> said = Altcha.extractParams(payload.salt);
      Instant until = Instant.ofEpochSecond(Long.parseLong(said.get(EXPIRES)));
      int most = Integer.parseInt(said.get(MOST));
      boolean good = isSame(said.get(BOUND), bound(attempt)) && now.isBefore(until);
      return Optional.of(new WorkProof(payload.challenge.substring(0, ID), most, until))
          .filter(proof -> good);
    } catch (Exception e) {
      return Optional.empty(); // what the library cannot read is no proof
    }
  }

  private static boolean isSame(String said, String meant) {
    return said != null
        && MessageDigest.isEqual(
            said.getBytes(StandardCharsets.UTF_8), meant.getBytes(StandardCharsets.UTF_8));
  }

  private String bound(GuessAttempt attempt) {
    byte[] whole =
        keys.blindIndex().of(CONTEXT, attempt.secret() + '\n' + attempt.network().narrow());
    return HexFormat.of().formatHex(Arrays.copyOf(whole, MARK));
  }

  private String key() {
    return HexFormat.of().formatHex(keys.blindIndex().of(CONTEXT, "key"));
  }
}
