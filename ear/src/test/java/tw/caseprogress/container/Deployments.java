package tw.caseprogress.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.schema.Migrations;

/**
 * The one deployment of all tests in the container: the EAR as it was built, with a web module of
 * the tests in the place of the product's. That one serves nothing but its zones, and is tested
 * from outside.
 */
@ArquillianSuiteDeployment
public class Deployments {

  private static final String DESCRIPTOR = "META-INF/application.xml";
  private static final String PRODUCT = "web-module.war";
  private static final String TESTS = "container-tests.war";

  @Deployment
  public static EnterpriseArchive ear() {
    migrate();
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "case-progress.ear")
            .importFrom(new File("target/case-progress.ear"))
            .as(EnterpriseArchive.class);
    String descriptor = text(ear).replace(PRODUCT, TESTS);
    ear.delete(PRODUCT);
    ear.delete(DESCRIPTOR);
    return ear.addAsManifestResource(new StringAsset(descriptor), "application.xml")
        .addAsModule(Testable.archiveToTest(tests()));
  }

  /** As the role that owns the tables, beforehand: the server may not. */
  private static void migrate() {
    Path secret = Path.of(System.getProperty("caseprogress.var"), "secrets", "database-owner");
    try {
      Migrations.of("caseprogress")
          .dataSource(
              System.getProperty("caseprogress.jdbc.url") + "_container",
              "caseprogress_owner",
              Files.readString(secret).strip())
          .load()
          .migrate();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WebArchive tests() {
    return ShrinkWrap.create(WebArchive.class, TESTS)
        .addPackages(true, Deployments.class.getPackage())
        .addClass(TypedIntake.class)
        .addPackages(true, "org.assertj.core", "org.awaitility", "org.hamcrest")
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
  }

  private static String text(EnterpriseArchive ear) {
    try (InputStream in = ear.get(DESCRIPTOR).getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
