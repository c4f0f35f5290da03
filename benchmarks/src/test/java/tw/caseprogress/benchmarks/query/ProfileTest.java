package tw.caseprogress.benchmarks.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which layer a class is of. */
class ProfileTest {

  @Test
  void aClassIsOfTheLayerOfItsPackage() {
    assertThat(Profile.layer("tw.caseprogress.schema.TableReader")).isEqualTo("the product");
    assertThat(Profile.layer("tw.caseprogress.listeners.WholeRequest"))
        .isEqualTo("our guard of the listeners");
    assertThat(Profile.layer("org.eclipse.yasson.internal.Marshaller")).isEqualTo("JSON");
  }

  @Test
  void theJdkServesThemAll_andIsNoLayer() {
    assertThat(Profile.layer("java.util.HashMap")).isEmpty();
  }
}
