package tw.caseprogress.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all tests in the container: the EAR as it was built, and beside its own web
 * module another one that holds the tests. They need a module of their own because the product's
 * serves nothing but its zones.
 */
@ArquillianSuiteDeployment
public class Deployments {

  private static final String DESCRIPTOR = "META-INF/application.xml";
  // What follows the modules
  private static final String LAST = "<library-directory>";
  private static final String TESTS = "container-tests.war";

  @Deployment
  public static EnterpriseArchive ear() {
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "case-progress.ear")
            .importFrom(new File("target/case-progress.ear"))
            .as(EnterpriseArchive.class);
    String descriptor = text(ear);
    ear.delete(DESCRIPTOR);
    return ear.addAsManifestResource(
            new StringAsset(descriptor.replace(LAST, module() + LAST)), "application.xml")
        .addAsModule(Testable.archiveToTest(tests()));
  }

  private static WebArchive tests() {
    return ShrinkWrap.create(WebArchive.class, TESTS)
        .addPackages(true, Deployments.class.getPackage())
        .addPackages(true, "org.assertj.core", "org.awaitility", "org.hamcrest", "net.bytebuddy")
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
  }

  private static String module() {
    return "<module><web><web-uri>"
        + TESTS
        + "</web-uri><context-root>/container-tests</context-root></web></module>";
  }

  private static String text(EnterpriseArchive ear) {
    try (InputStream in = ear.get(DESCRIPTOR).getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
