package tw.caseprogress.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Whose certificates mail servers and gateways may show: the authorities that the server trusts
 * anyway, and those of the city's own from a file. Safe for concurrent use.
 */
public final class TrustedAuthorities {

  private final SSLContext context;

  private TrustedAuthorities(SSLContext context) {
    this.context = context;
  }

  /**
   * Reads the city's own authorities.
   *
   * @param file certificates in PEM, one after the other; empty where the city has none
   * @throws IllegalArgumentException if there is no such file or no certificate in it
   */
  public static TrustedAuthorities of(Optional<Path> file) {
    try {
      return new TrustedAuthorities(
          file.isPresent() ? context(file.get()) : SSLContext.getDefault());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "No certificates of authorities can be read: " + file.map(Path::toString).orElse(""), e);
    }
  }

  private static Collection<? extends Certificate> read(Path file)
      throws IOException, GeneralSecurityException {
    try (InputStream pem = Files.newInputStream(file)) {
      Collection<? extends Certificate> certificates =
          CertificateFactory.getInstance("X.509").generateCertificates(pem);
      if (certificates.isEmpty()) {
        throw new GeneralSecurityException("No certificate");
      }
      return certificates;
    }
  }

  private static SSLContext context(Path own) throws IOException, GeneralSecurityException {
    KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
    all.load(null, null);
    int count = 0;
    for (Certificate authority : all(own)) {
      all.setCertificateEntry("authority-" + count++, authority);
    }
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers(all), null);
    return context;
  }

  static List<Certificate> all(Path own) throws IOException, GeneralSecurityException {
    List<Certificate> all = new ArrayList<>(read(own));
    for (TrustManager manager : managers(null)) {
      if (manager instanceof X509TrustManager usual) {
        all.addAll(List.of(usual.getAcceptedIssuers()));
      }
    }
    return all;
  }

  /** The managers that trust what is in a store; null for what the server trusts anyway. */
  private static TrustManager[] managers(KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }

  /** For clients that take a context, as {@code java.net.http}. */
  public SSLContext context() {
    return context;
  }

  /** For clients that make sockets. Whoever uses it checks the name in the certificate too. */
  public SSLSocketFactory socketFactory() {
    return context.getSocketFactory();
  }
}
