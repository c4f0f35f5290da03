package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The OpenAPI document, as it is served, before the tools of others: they find no fault in it, make
 * clients of it, and the clients work.
 *
 * <p>The generator is a jar of its own that the build copies; what needs node is left out where
 * there is none.
 */
class GeneratedClientsIT {
  private static final Path EAR = Path.of("").toAbsolutePath();
  private static final Path GENERATOR = EAR.resolve("target/generator/openapi-generator-cli.jar");
  private static final Path PACKAGES = EAR.resolve("target/peers");
  private static final Path ASKING = EAR.resolve("src/test/clients");
  private static final Path FOLDER = EAR.resolve("target/clients");
  private static final Path JSON = FOLDER.resolve("openapi.json");
  private static final Path YAML = FOLDER.resolve("openapi.yaml");
  private static final Map<String, String> CASE = SampleFile.aCase("IN_PROGRESS");

  @BeforeAll
  static void makeClients() throws Exception {
    empty(FOLDER);
    keep(JSON);
    keep(YAML);
    Path java = FOLDER.resolve("java.json");
    Files.writeString(
        java,
        """
        {"generatorName": "java", "library": "native", "inputSpec": "%s", "outputDir": "%s",
         "additionalProperties": {"openApiNullable": false, "useJakartaEe": true,
           "enumUnknownDefaultCase": true, "invokerPackage": "tw.portal.client",
           "apiPackage": "tw.portal.client.api", "modelPackage": "tw.portal.client.model"}}
        """
            .formatted(JSON, FOLDER.resolve("java")));
    Path typescript = FOLDER.resolve("typescript.json");
    Files.writeString(
        typescript,
        """
        {"generatorName": "typescript-fetch", "inputSpec": "%s", "outputDir": "%s",
         "additionalProperties": {"enumUnknownDefaultCase": true}}
        """
            .formatted(YAML, FOLDER.resolve("typescript/client")));
    assertThat(generator("batch", java.toString(), typescript.toString()))
        .contains("[SUCCESS] Batch generation finished 2 generators");
  }

  @ParameterizedTest
  @ValueSource(strings = {"openapi.json", "openapi.yaml"})
  void theValidatorOfTheGeneratorFindsNothing(String document) throws Exception {
    assertThat(generator("validate", "--recommend", "-i", FOLDER.resolve(document).toString()))
        .contains("No validation issues detected.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"openapi.json", "openapi.yaml"})
  void redoclyAndSwaggerParserFindNothing(String document) throws Exception {
    assumePackage("@redocly/openapi-core");

    assertThat(
            output(
                new ProcessBuilder(
                    "node",
                    EAR.resolve("src/test/peers/lint-openapi.mjs").toString(),
                    PACKAGES.toString(),
                    FOLDER.resolve(document).toString())))
        .isEmpty();
  }

  @Test
  void theJavaClientAsksForACaseAndADueDate() throws Exception {
    Path classes = Files.createDirectories(FOLDER.resolve("java/classes"));
    compile(classes);

    assertThat(
            output(
                new ProcessBuilder(
                    withArguments(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes + System.getProperty("path.separator") + classPath(),
                        "Ask"))))
        .isEqualTo(whatIsTold());
  }

  /** In the zone of the city and in one behind it: a date that became a moment is a day off. */
  @ParameterizedTest
  @ValueSource(strings = {"Asia/Taipei", "America/New_York"})
  void theTypeScriptClientAsksForACaseAndADueDate(String zone) throws Exception {
    assumePackage("typescript");
    Path folder = FOLDER.resolve("typescript");
    Files.copy(
        ASKING.resolve("ask.ts"), folder.resolve("ask.ts"), StandardCopyOption.REPLACE_EXISTING);
    String compiler = PACKAGES.resolve("node_modules/typescript/lib/tsc.js").toString();
    String said =
        output(
            new ProcessBuilder(
                    "node",
                    compiler,
                    "--strict",
                    "--target",
                    "es2022",
                    "--lib",
                    "es2022,dom",
                    "--module",
                    "commonjs",
                    "--outDir",
                    "out",
                    "ask.ts")
                .directory(folder.toFile()));
    assertThat(said).isEmpty();

    ProcessBuilder asking =
        new ProcessBuilder(withArguments("node", folder.resolve("out/ask.js").toString()));
    asking.environment().put("TZ", zone);

    assertThat(output(asking)).isEqualTo(whatIsTold());
  }

  private static String whatIsTold() {
    String receivedOn =
        new Client("198.51.100.61")
            .postJson(
                Zone.PUBLIC.at("/api/public/v1/case-progress"),
                "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\"}"
                    .formatted(CASE.get("caseNumber"), CASE.get("queryPassword")))
            .body()
            .replaceAll(".*\"receivedOn\":\"([^\"]*)\".*", "$1");
    return """
    %s IN_PROGRESS %s
    2026-02-23 RECEIPT
    404
    """
        .formatted(CASE.get("caseNumber"), receivedOn);
  }

  private static List<String> withArguments(String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.add(Zone.PUBLIC.at("").toString());
    all.add(CASE.get("caseNumber"));
    all.add(CASE.get("queryPassword"));
    all.add(CASE.get("queryPassword").equals("12345678") ? "87654321" : "12345678");
    return all;
  }

  private static void compile(Path classes) throws IOException {
    List<Path> sources = new ArrayList<>(List.of(ASKING.resolve("Ask.java")));
    try (Stream<Path> files = Files.walk(FOLDER.resolve("java/src/main/java"))) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  said,
                  manager,
                  null,
                  List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp", classPath()),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as(said.toString()).isTrue();
    }
  }

  /** That of the tests: Jackson, which such clients use, comes with WireMock. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static void keep(Path file) throws IOException {
    String path = "/api/public/v1/" + file.getFileName();
    Files.writeString(file, new Client("198.51.100.61").get(Zone.PUBLIC.at(path)).body());
  }

  private static String generator(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                GENERATOR.toString()));
    command.addAll(List.of(arguments));
    return output(new ProcessBuilder(command));
  }

  private static String output(ProcessBuilder command) throws Exception {
    Path log = Files.createTempFile(FOLDER, "output", ".txt");
    Process process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES))
          .as(String.join(" ", command.command()))
          .isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(log);
  }

  private static void assumePackage(String name) {
    assumeTrue(
        Files.isDirectory(PACKAGES.resolve("node_modules").resolve(name)),
        "No " + name + " in " + PACKAGES + ": ./test brings it where there is npm");
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
