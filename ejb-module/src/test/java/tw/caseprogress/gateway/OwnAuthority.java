package tw.caseprogress.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An authority of a city's own, made by keytool, and a server that shows its certificate. */
public record OwnAuthority(Path certificate, SSLContext server) {

  private static final String SECRET = "changeit";

  /** Makes one, for the name {@code localhost}. */
  public static OwnAuthority of(Path folder) throws Exception {
    Path work = Files.createTempDirectory(folder, "authority");
    Path keys = work.resolve("keys.p12");
    Path pem = work.resolve("authority.pem");
    Path request = work.resolve("server.csr");
    Path signed = work.resolve("server.pem");
    keytool(keys, "-genkeypair", "-alias", "ca", "-dname", "CN=City CA", "-ext", "bc:c");
    keytool(keys, "-exportcert", "-alias", "ca", "-rfc", "-file", pem.toString());
    keytool(keys, "-genkeypair", "-alias", "mail", "-dname", "CN=localhost");
    keytool(keys, "-certreq", "-alias", "mail", "-file", request.toString());
    List<String> sign = List.of("-ext", "san=dns:localhost", "-infile", request.toString());
    List<String> sealed = new ArrayList<>(List.of("-gencert", "-alias", "ca", "-rfc"));
    sealed.addAll(sign);
    sealed.addAll(List.of("-outfile", signed.toString()));
    keytool(keys, sealed.toArray(new String[0]));
    keytool(keys, "-importcert", "-alias", "mail", "-file", signed.toString());
    keytool(keys, "-delete", "-alias", "ca");
    return new OwnAuthority(pem, context(keys));
  }

  private static void keytool(Path keys, String... what) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(what));
    command.addAll(List.of("-keystore", keys.toString(), "-storepass", SECRET, "-noprompt"));
    if (what[0].equals("-genkeypair")) {
      command.addAll(List.of("-keyalg", "EC", "-validity", "3650"));
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", what) + ": " + said);
    }
  }

  private static SSLContext context(Path file) throws Exception {
    KeyStore keys = KeyStore.getInstance(file.toFile(), SECRET.toCharArray());
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, SECRET.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
