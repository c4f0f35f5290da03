package tw.caseprogress.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.caseprogress.attachment.S3Address;
import tw.caseprogress.attachment.StoreAwayException;

/** Against a server of the protocol that others wrote. */
class S3StoreTest {

  private static final String KEY = "0a/1b/0a1b-x";

  @TempDir static Path folder;

  private static ObjectServer server;

  @BeforeAll
  static void start() throws IOException {
    server = ObjectServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whatIsPutIsThere_untilItIsRemoved() throws IOException {
    byte[] content = new byte[20 * 1024 * 1024];
    new Random(1).nextBytes(content);
    try (S3Store store = at(server.url())) {
      store.put(KEY, content);

      assertThat(store.get(KEY)).isEqualTo(content);
      assertThat(server.keys()).containsExactly(KEY);
      store.remove(KEY);
      assertThatThrownBy(() -> store.get(KEY)).isInstanceOf(StoreAwayException.class);
      store.remove(KEY);
      assertThat(server.keys()).isEmpty();
    }
  }

  @Test
  void withTheWrongSecret_nothingIsKept_andItIsNotTold() {
    try (S3Store store = at(server.url("wrong-secret"))) {
      assertThatThrownBy(() -> store.put(KEY, new byte[1]))
          .isInstanceOf(StoreAwayException.class)
          .hasMessageNotContaining("wrong-secret");
    }
  }

  @Test
  void whereThereIsNoServerOrNoBucket_itIsAway() {
    try (S3Store missing = at("http://city:secret@127.0.0.1:1/scans");
        S3Store other = at(server.url().replace("/scans", "/other"))) {
      assertThatThrownBy(() -> missing.put(KEY, new byte[1]))
          .isInstanceOf(StoreAwayException.class);
      assertThatThrownBy(() -> missing.get(KEY)).isInstanceOf(StoreAwayException.class);
      assertThatThrownBy(() -> missing.remove(KEY)).isInstanceOf(StoreAwayException.class);
      assertThatThrownBy(() -> other.put(KEY, new byte[1])).isInstanceOf(StoreAwayException.class);
    }
  }

  private static S3Store at(String url) {
    return new S3Store(S3Address.of(url), (SSLSocketFactory) SSLSocketFactory.getDefault());
  }
}
