package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Asks the public interface what nobody thought of, made from its own document: values, headers,
 * bytes, methods and paths. To see a run again: {@code -Dcaseprogress.fuzz.seed=…} with the seed
 * that it printed.
 *
 * <p>Left out is what is no HTTP, such as headers outside ASCII: it is refused before anybody knows
 * for which path it is (ADR 119).
 */
class ApiFuzzIT {

  private static final int REQUESTS = 2_000;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Test
  void noRequestBreaksIt_andEveryErrorIsAProblem() {
    long seed = Long.getLong("caseprogress.fuzz.seed", System.nanoTime());
    System.out.println("ApiFuzzIT: seed " + seed);
    ApiFuzz fuzz = new ApiFuzz(document(), new Random(seed));
    List<String> faults = new ArrayList<>();
    int answered = 0;
    for (int i = 0; i < REQUESTS; i++) {
      ApiFuzz.Asked asked = fuzz.next();
      RawRequest.Answer answer = asked.request().send(Zone.PUBLIC);
      answered += answer.status() < 400 ? 1 : 0;
      fault(asked, answer)
          .ifPresent(
              fault ->
                  faults.add(
                      fault
                          + ": "
                          + answer.status()
                          + " "
                          + answer.headers()
                          + "\n"
                          + answer.text()
                          + "\nto "
                          + asked.request()));
    }

    assertThat(faults).as("seed " + seed).isEmpty();
    assertThat(answered).as("requests that were right, seed " + seed).isGreaterThan(REQUESTS / 20);
  }

  /** The document, where it is served. */
  private static JsonNode document() {
    RawRequest.Answer answer =
        new RawRequest("GET", "/api/public/v1/openapi.json").send(Zone.PUBLIC);
    assertThat(answer.status()).isEqualTo(200);
    return read(answer.text());
  }

  private static Optional<String> fault(ApiFuzz.Asked asked, RawRequest.Answer answer) {
    String type = answer.header("Content-Type").orElse("");
    if (answer.status() >= 500) {
      return Optional.of("server error");
    }
    if (answer.status() >= 400 && !type.equals("application/problem+json;charset=UTF-8")) {
      return Optional.of("no problem");
    }
    if (answer.status() == 429 && answer.header("Retry-After").isEmpty()) {
      return Optional.of("429 without end");
    }
    if (asked.head() || answer.status() == 204 || answer.status() == 304) {
      return answer.body().length == 0 ? Optional.empty() : Optional.of("body where none may be");
    }
    if (!isUtf8(answer.body())) {
      return Optional.of("not UTF-8");
    }
    if (type.contains("json")) {
      return json(answer, type);
    }
    boolean empty = answer.status() == 201 && answer.body().length == 0;
    return empty || asked.types().contains(type.split(";", 2)[0])
        ? Optional.empty()
        : Optional.of("another type");
  }

  private static Optional<String> json(RawRequest.Answer answer, String type) {
    if (!type.endsWith(";charset=UTF-8")) {
      return Optional.of("charset not said");
    }
    try {
      JsonNode body = JSON.readTree(answer.body());
      return answer.status() >= 400 && body.path("status").asInt() != answer.status()
          ? Optional.of("another status in the body")
          : Optional.empty();
    } catch (java.io.IOException e) {
      return Optional.of("no JSON");
    }
  }

  private static boolean isUtf8(byte[] body) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
