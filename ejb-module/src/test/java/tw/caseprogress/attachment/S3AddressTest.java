package tw.caseprogress.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3AddressTest {

  @Test
  void of_readsServerBucketAndWhoMayUseIt() {
    S3Address address =
        S3Address.of("https://KEY:a%2Fb+c%40@s3.city.example:9000/scans?region=tw-1");

    assertThat(address)
        .isEqualTo(
            new S3Address(
                URI.create("https://s3.city.example:9000"), "scans", "tw-1", "KEY", "a/b+c@"));
    assertThat(address.toString()).doesNotContain("a/b", "KEY");
    assertThat(S3Address.of("http://k:s@s3/scans/").region()).isEqualTo("us-east-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3://k:secret1@s3/scans",
        "https://s3/scans",
        "https://secret1@s3/scans",
        "https://k:secret1@s3",
        "https://k:secret1@s3/scans/more",
        "https://k:secret1@s3/Scans",
        "https://k:secret1@s3/scans?zone=x",
        "https://k:secret1 @s3/scans"
      })
  void of_refusesAnythingElse_andShowsNoSecret(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3Address.of(text))
        .withMessageContaining("https://key:secret@host/bucket")
        .withMessageNotContaining("secret1")
        .withNoCause();
  }
}
