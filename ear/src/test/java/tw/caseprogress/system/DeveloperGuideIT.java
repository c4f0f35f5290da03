package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** What developers are told to type works as it stands there. */
class DeveloperGuideIT {
  private static final Path GUIDE = Path.of("..", "docs", "api", "README.md");
  private static final Pattern BLOCK =
      Pattern.compile("```sh\n(.*?)```\n(?:\n```text\n(.*?)\n```)?", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("(?m)^(API|SAMPLE)=.*\n");

  @RegisterExtension final Chromium chromium = new Chromium();

  /** In one shell, one after the other, as a reader does; each block ends with a mark. */
  @Test
  void theLinesOfTheGuideAnswerAsItSays() throws Exception {
    assumeTrue(isThere("bash") && isThere("curl"), "No bash and curl");
    StringBuilder script =
        new StringBuilder("set -euo pipefail\nAPI=%s\nSAMPLE=%s\n".formatted(api(), sample()));
    List<String> expected = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(GUIDE));
    while (block.find()) {
      script.append(PLACE.matcher(block.group(1)).replaceAll("")).append("echo; echo '=== end'\n");
      expected.add(block.group(2) == null ? "" : block.group(2));
    }

    String[] said = output(script.toString()).split("=== end\n");

    assertThat(expected).hasSizeGreaterThan(6);
    assertThat(said).hasSameSizeAs(expected);
    for (int i = 0; i < said.length; i++) {
      assertThat(said[i]).contains(expected.get(i));
    }
  }

  @Test
  void thePageIsLinkedFromEveryFooter_andLeadsToTheDocument() {
    ChromeDriver developer = chromium.open();
    developer.get(Zone.PUBLIC.at("/").toString());

    developer.findElement(By.cssSelector("footer a[href='/developers']")).click();

    assertThat(developer.findElement(By.tagName("h1")).getText()).isNotBlank();
    assertThat(developer.findElement(By.cssSelector("pre.shell")).getText())
        .startsWith("curl -s http");
    Set<String> links = Set.of("/api/public/v1/openapi.json", "/api/public/v1/openapi.yaml");
    for (String link : links) {
      developer.findElement(By.cssSelector("main a[href='" + link + "']"));
    }
    Chromium.picture(developer, "developers");
  }

  private static String api() {
    return Zone.PUBLIC.at("/api/public/v1").toString();
  }

  private static Path sample() {
    return SampleFile.folder().resolve("sample-cases.csv");
  }

  private static boolean isThere(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String output(String script) throws Exception {
    Path log = Files.createTempFile("developer-guide", ".txt");
    Process bash =
        new ProcessBuilder("bash", "-c", script)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(bash.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(log);
    assertThat(bash.exitValue()).as(said).isZero();
    Files.delete(log);
    return said;
  }
}
