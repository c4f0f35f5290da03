package tw.caseprogress.web.api.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a portal reads that gathers records of open data: by the terms, not by our words for them.
 */
class DataCatalogTest {

  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String DCT = "http://purl.org/dc/terms/";

  private static final List<JsonObject> NODES = nodes("https://case.gov.tw/", "市府 \"研考會\"");

  @ParameterizedTest(name = "each {0} has its {1}")
  @CsvSource({
    "Catalog, dct:title",
    "Catalog, dct:description",
    "Catalog, dct:publisher",
    "Catalog, dcat:dataset",
    "Dataset, dct:title",
    "Dataset, dct:description",
    "Dataset, dct:license",
    "Dataset, dcat:distribution",
    "Distribution, dcat:accessURL",
    "Distribution, dct:license",
    "Distribution, dcat:mediaType",
    "DataService, dcat:endpointURL"
  })
  void whatTheProfileDemandsIsThere(String type, String property) {
    String term = property.replace("dcat:", DCAT).replace("dct:", DCT);

    assertThat(ofType(type)).isNotEmpty().allMatch(node -> node.containsKey(term));
  }

  @Test
  void whatIsNamedIsThere() {
    List<String> known = NODES.stream().map(node -> node.getString("@id")).toList();
    for (String property : List.of("dataset", "distribution", "accessService", "servesDataset")) {
      NODES.stream()
          .flatMap(
              node ->
                  node
                      .getOrDefault(DCAT + property, JsonValue.EMPTY_JSON_ARRAY)
                      .asJsonArray()
                      .stream())
          .forEach(named -> assertThat(known).contains(named.asJsonObject().getString("@id")));
    }
  }

  @Test
  void itsAddressesAreThoseOfTheServer_andItsPublisherWhoRunsIt() {
    assertThat(NODES)
        .extracting(node -> node.getString("@id"))
        .allMatch(id -> id.startsWith("https://case.gov.tw/open-data#"));
    assertThat(NODES.toString()).contains("市府 \\\"研考會\\\"").doesNotContain("{address}");
  }

  private static List<JsonObject> ofType(String type) {
    return NODES.stream()
        .filter(node -> node.getJsonArray("@type").toString().contains(DCAT + type + "\""))
        .toList();
  }

  private static List<JsonObject> nodes(String address, String operator) {
    try {
      JsonArray expanded =
          JsonLd.expand(JsonDocument.of(new StringReader(DataCatalog.at(address, operator)))).get();
      return expanded.stream().map(JsonValue::asJsonObject).toList();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
