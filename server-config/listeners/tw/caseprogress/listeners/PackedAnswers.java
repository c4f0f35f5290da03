package tw.caseprogress.listeners;

import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.ContentEncoding;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.ParsingResult;

/**
 * Packs answers as before, and unpacks no request: a few kilobytes may hold a hundred megabytes.
 */
final class PackedAnswers implements ContentEncoding {

  private final ContentEncoding encoding;

  PackedAnswers(ContentEncoding encoding) {
    this.encoding = encoding;
  }

  @Override
  public String getName() {
    return encoding.getName();
  }

  @Override
  public String[] getAliases() {
    return encoding.getAliases();
  }

  @Override
  public boolean wantDecode(HttpHeader header) {
    return false;
  }

  @Override
  public boolean wantEncode(HttpHeader header) {
    return encoding.wantEncode(header);
  }

  @Override
  public ParsingResult decode(Connection connection, HttpContent content) {
    return encoding.decode(connection, content);
  }

  @Override
  public HttpContent encode(Connection connection, HttpContent content) {
    return encoding.encode(connection, content);
  }
}
