package tw.caseprogress.attachment.service;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import tw.caseprogress.attachment.AttachmentStore;
import tw.caseprogress.attachment.S3Address;
import tw.caseprogress.attachment.StoreAwayException;
import tw.caseprogress.attachment.StoreKind;

/** Attachments as objects of a bucket; which is there already. */
final class S3Store implements AttachmentStore, AutoCloseable {

  private static final int CONNECT_MILLIS = 5_000;
  private static final int READ_MILLIS = 20_000;

  /** Of one call with all its tries. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final S3Address address;
  private final S3Client client;

  /**
   * Uses a bucket.
   *
   * @param sockets which certificates are believed
   */
  S3Store(S3Address address, SSLSocketFactory sockets) {
    this.address = address;
    this.client =
        S3Client.builder()
            .endpointOverride(address.endpoint())
            .forcePathStyle(true) // few servers beside Amazon's have a name for each bucket
            .region(Region.of(address.region()))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(address.key(), address.secret())))
            .httpClient(UrlConnectionHttpClient.create(uri -> connection(uri, sockets)))
            .overrideConfiguration(settings -> settings.apiCallTimeout(LONGEST))
            // What is sealed shows by itself that it is whole, and older servers know no other sums
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .build();
  }

  private static HttpURLConnection connection(URI uri, SSLSocketFactory sockets) {
    try {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setConnectTimeout(CONNECT_MILLIS);
      connection.setReadTimeout(READ_MILLIS);
      if (connection instanceof HttpsURLConnection secure) {
        secure.setSSLSocketFactory(sockets);
      }
      return connection;
    } catch (IOException e) {
      throw new StoreAwayException("No connection to " + uri.getHost(), e);
    }
  }

  @Override
  public StoreKind kind() {
    return StoreKind.BUCKET;
  }

  @Override
  public void put(String key, byte[] sealed) {
    attempt(
        "kept",
        () ->
            client.putObject(
                put -> put.bucket(address.bucket()).key(key), RequestBody.fromBytes(sealed)));
  }

  @Override
  public byte[] get(String key) {
    return attempt(
        "read",
        () -> client.getObjectAsBytes(get -> get.bucket(address.bucket()).key(key)).asByteArray());
  }

  @Override
  public void remove(String key) {
    attempt("removed", () -> client.deleteObject(one -> one.bucket(address.bucket()).key(key)));
  }

  private <T> T attempt(String done, Supplier<T> work) {
    try {
      return work.get();
    } catch (SdkException e) {
      throw new StoreAwayException("An attachment cannot be " + done + " at " + address, e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
