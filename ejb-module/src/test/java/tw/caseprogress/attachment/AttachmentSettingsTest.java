package tw.caseprogress.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentSettingsTest {

  @Test
  void whatIsNotSetIsAsUsual() {
    AttachmentSettings settings = AttachmentSettings.of(Map.of());

    assertThat(settings.limits()).isEqualTo(new AttachmentLimits(10, 200));
    assertThat(settings.limits().fileBytes()).isEqualTo(10_485_760);
    assertThat(settings.limits().caseBytes()).isEqualTo(209_715_200);
    assertThat(settings.folder()).isEmpty();
    assertThat(settings.objects()).isEmpty();
    assertThat(settings.clam()).isEmpty();
  }

  @Test
  void whatIsSetHolds() {
    AttachmentSettings settings =
        AttachmentSettings.of(
            Map.of(
                "CASEPROGRESS_ATTACHMENT_FILE_MIB", " 20 ",
                "CASEPROGRESS_ATTACHMENT_CASE_MIB", "10000",
                "CASEPROGRESS_ATTACHMENT_FOLDER", "/srv/scans/"));

    assertThat(settings.limits()).isEqualTo(new AttachmentLimits(20, 10_000));
    assertThat(settings.folder()).contains(Path.of("/srv/scans"));
  }

  @ParameterizedTest
  @CsvSource({
    "CASEPROGRESS_ATTACHMENT_FILE_MIB, 0",
    "CASEPROGRESS_ATTACHMENT_FILE_MIB, 21",
    "CASEPROGRESS_ATTACHMENT_FILE_MIB, ten",
    "CASEPROGRESS_ATTACHMENT_FILE_MIB, 1.5",
    "CASEPROGRESS_ATTACHMENT_CASE_MIB, -1",
    "CASEPROGRESS_ATTACHMENT_CASE_MIB, 10001",
    "CASEPROGRESS_ATTACHMENT_FOLDER, scans",
    "CASEPROGRESS_CLAMAV_URL, clamd:3310"
  })
  void whatIsWrongIsRefusedByItsName(String name, String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AttachmentSettings.of(Map.of(name, value)))
        .withMessageContaining(name)
        .withMessageContaining(value);
  }

  @Test
  void aFolderAndABucketAreNotBothSet() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AttachmentSettings.of(
                    Map.of(
                        "CASEPROGRESS_ATTACHMENT_FOLDER", "/srv/scans",
                        "CASEPROGRESS_ATTACHMENT_S3_URL", "https://k:s@s3/scans")))
        .withMessageContaining("CASEPROGRESS_ATTACHMENT_S3_URL");
  }
}
