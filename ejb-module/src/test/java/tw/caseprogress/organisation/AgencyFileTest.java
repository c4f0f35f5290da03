package tw.caseprogress.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.typed.UnreadableReferenceFileException;

class AgencyFileTest {

  private static final String HEADER =
      "code,level,parent_code,name_zh,name_en,short_name_zh,short_name_en,phone,address_zh,slip_attached\n";
  private static final String BUREAU =
      "379130000A,FIRST_LEVEL,,產業發展局,\"Economic Development, Taipei\",產業局,Economy,1999,市府路 1 號,no\n";
  private static final String OFFICE =
      "379130100A,SECOND_LEVEL,379130000A,商業處,Office of Commerce,商業處,Commerce,1999,市府路 1 號,yes\n";

  @Test
  void parse_overlooksWhatNobodySees() {
    String typed = "\uFEFF" + HEADER + BUREAU.replace("產業局", "\u200B產業局\u00A0") + OFFICE;

    assertThat(AgencyFile.parse("agencies.csv", typed))
        .isEqualTo(AgencyFile.parse("agencies.csv", HEADER + BUREAU + OFFICE));
  }

  @Test
  void parse_readsParentsAndChildren() {
    assertThat(AgencyFile.parse("agencies.csv", HEADER + BUREAU + OFFICE))
        .containsExactly(
            new AgencyDefinition(
                "379130000A",
                AgencyLevel.FIRST_LEVEL,
                Optional.empty(),
                "產業發展局",
                "Economic Development, Taipei",
                "產業局",
                "Economy",
                "1999",
                "市府路 1 號",
                false),
            new AgencyDefinition(
                "379130100A",
                AgencyLevel.SECOND_LEVEL,
                Optional.of("379130000A"),
                "商業處",
                "Office of Commerce",
                "商業處",
                "Commerce",
                "1999",
                "市府路 1 號",
                true));
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "379130100A,SEC; 37913A,SEC; line 3: '37913A' is no agency code",
        "SECOND_LEVEL; THIRD_LEVEL; line 3: 'THIRD_LEVEL' is no AgencyLevel",
        "SECOND_LEVEL,379130000A; SECOND_LEVEL,379990000A; line 3: the parent 379990000A does",
        "Office of Commerce; ' '; line 3: has no name_en",
        "379130100A,SEC; 379130000A,SEC; line 3: 379130000A stands twice",
        "商業處,Commerce,; 商業處,; line 3: has 9 columns",
        "市府路 1 號,yes; 市府路 1 號,perhaps; line 3: slip_attached must be yes or no",
        "code,level,parent_code; id,level,parent_code; line 1: the header must be",
      })
  void parse_namesTheFaultAndItsLine(String good, String bad, String fault) {
    String text = (HEADER + BUREAU + OFFICE).replace(good, bad);

    assertThatThrownBy(() -> AgencyFile.parse("agencies.csv", text))
        .isInstanceOf(UnreadableReferenceFileException.class)
        .hasMessageContaining(fault);
  }
}
