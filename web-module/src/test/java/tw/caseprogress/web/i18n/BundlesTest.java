package tw.caseprogress.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.job.Job;

class BundlesTest {
  private static final String MESSAGES = "tw/caseprogress/i18n/Messages";
  private static final Path JOB_DEFINITIONS =
      Path.of("../batch-jobs/src/main/resources/META-INF/batch-jobs");
  private static final Pattern STEP = Pattern.compile("<step id=\"([a-z-]+)\"");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

  @ParameterizedTest
  @ValueSource(strings = {MESSAGES, "tw/caseprogress/i18n/FacesMessages", "ValidationMessages"})
  void bothLanguagesHaveTheSameKeysAndNoneTwice(String bundle) {
    BundleFile chinese = BundleFile.read(bundle + ".properties");
    BundleFile english = BundleFile.read(bundle + "_en.properties");

    assertThat(chinese.keysWrittenTwice()).isEmpty();
    assertThat(english.keysWrittenTwice()).isEmpty();
    assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(chinese.keys());
  }

  @ParameterizedTest
  @ValueSource(strings = {MESSAGES, "tw/caseprogress/i18n/FacesMessages", "ValidationMessages"})
  void theBundleOfTaiwanIsThereAndEmptySoThatTheBaseSpeaks(String bundle) throws IOException {
    assertThat(Files.size(BundleFile.RESOURCES.resolve(bundle + "_zh_TW.properties"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {MESSAGES + ".properties", MESSAGES + "_en.properties"})
  void noTextIsEmptyAndEachPatternCanBeFilled(String file) {
    for (Map.Entry<String, String> entry : BundleFile.read(file).entries()) {
      assertThat(entry.getValue()).as(entry.getKey()).isNotBlank();
      if (ARGUMENT.matcher(entry.getValue()).find()) {
        assertThatCode(() -> new MessageFormat(entry.getValue(), Locale.TAIWAN))
            .as(entry.getKey())
            .doesNotThrowAnyException();
        assertThat(entry.getValue().replace("''", "")).as(entry.getKey()).doesNotContain("'");
      }
    }
  }

  @Test
  void bothLanguagesFillInTheSameArguments() {
    Map<String, String> english = BundleFile.read(MESSAGES + "_en.properties").texts();

    BundleFile.read(MESSAGES + ".properties")
        .texts()
        .forEach(
            (key, text) ->
                assertThat(arguments(english.getOrDefault(key, "")))
                    .as(key)
                    .isEqualTo(arguments(text)));
  }

  @Test
  void aRequestFromTaiwanReadsChineseWhateverTheServerSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      ResourceBundle bundle =
          ResourceBundle.getBundle("tw.caseprogress.i18n.Messages", Locale.TAIWAN);
      assertThat(bundle.getString("template.label.product")).isEqualTo("案件快易查");
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The console makes keys of the names of steps; their definitions lie in the other module. */
  @Test
  void everyStepOfAJobHasItsWord() throws IOException {
    Set<String> keys = BundleFile.read(MESSAGES + ".properties").texts().keySet();
    try (Stream<Path> definitions = Files.list(JOB_DEFINITIONS)) {
      for (Path definition : definitions.toList()) {
        assertThat(keys)
            .as(definition.toString())
            .containsAll(
                STEP.matcher(Files.readString(definition))
                    .results()
                    .map(step -> "admin_jobs.label.step." + step.group(1))
                    .toList());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Job.class)
  void everyJobHasItsWords(Job job) {
    assertThat(BundleFile.read(MESSAGES + ".properties").texts())
        .containsKeys("Job." + job, "admin_jobs.text.about." + job);
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
