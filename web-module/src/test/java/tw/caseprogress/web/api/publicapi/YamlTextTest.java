package tw.caseprogress.web.api.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class YamlTextTest {

  @Test
  void objectsAndListsAreIndented_emptyOnesAreNot() {
    assertThat(
            yaml(
                "{\"a\":{\"b\":[1,\"2\",{\"c\":null}],\"d\":{},\"e\":[]},\"f\":true,\"g\":[[1.5]]}"))
        .isEqualTo(
            """
            "a":
              "b":
                - 1
                - "2"
                -
                  "c": null
              "d": {}
              "e": []
            "f": true
            "g":
              -
                - 1.5
            """);
  }

  @Test
  void textsStayWhatTheyAre() {
    assertThat(yaml("{\"no\":\"yes: #\\n\\\"案\\\"\"}"))
        .isEqualTo("\"no\": \"yes: #\\n\\\"案\\\"\"\n");
  }

  private static String yaml(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      return YamlText.of(object);
    }
  }
}
