package tw.caseprogress.web.api;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.web.i18n.Language;

/**
 * A request whose headers are well-formed and whose body is at hand, whatever was sent.
 *
 * <p>JAX-RS answers broken headers before any resource or mapper is asked; so it gets them in their
 * plain form. A HEAD is asked as GET, {@link ApiResponse} leaves the body out.
 */
final class ApiRequest extends HttpServletRequestWrapper {
  private static final String ACCEPT = "accept";
  private static final String ACCEPT_LANGUAGE = "accept-language";
  private static final String CONTENT_TYPE = "content-type";

  private final Map<String, String> plain;
  private final byte[] body;

  /**
   * Reads headers and body.
   *
   * @throws ProblemException if one of them cannot be read or is not taken
   * @throws IOException if the client broke off
   */
  ApiRequest(HttpServletRequest request) throws IOException {
    super(request);
    refuseBrokenQuery(request.getQueryString());
    String accept = accept(request);
    this.body = RequestBody.read(request);
    String contentType = body.length == 0 ? "" : contentType(request);
    this.plain =
        Map.of(
            ACCEPT, accept,
            ACCEPT_LANGUAGE, language(request).locale().toLanguageTag(),
            CONTENT_TYPE, contentType);
  }

  /** The language that a request asks for. */
  static Language language(HttpServletRequest request) {
    return Language.accepted(
        String.join(",", Collections.list(request.getHeaders(ACCEPT_LANGUAGE))));
  }

  private static void refuseBrokenQuery(String query) {
    if (query != null && !PercentEncoding.isWellFormed(query)) {
      throw ProblemException.malformed(FieldFault.of("query", "percentEncoding"));
    }
  }

  private static String accept(HttpServletRequest request) {
    String sent = String.join(",", Collections.list(request.getHeaders(ACCEPT)));
    return AcceptHeader.plain(sent)
        .orElseThrow(() -> ProblemException.malformed(FieldFault.of("Accept", "header")));
  }

  private static String contentType(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(CONTENT_TYPE))
        .flatMap(AcceptHeader::plainType)
        .orElseThrow(() -> ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE));
  }

  @Override
  public String getMethod() {
    String method = super.getMethod();
    return method.equals("HEAD") ? "GET" : method;
  }

  @Override
  public String getHeader(String name) {
    String header = plain.get(name.toLowerCase(Locale.ROOT));
    if (header == null) {
      return super.getHeader(name);
    }
    return header.isEmpty() ? null : header;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    String header = plain.get(name.toLowerCase(Locale.ROOT));
    if (header == null) {
      return super.getHeaders(name);
    }
    return Collections.enumeration(header.isEmpty() ? List.of() : List.of(header));
  }

  @Override
  public Enumeration<Locale> getLocales() {
    return Collections.enumeration(List.of(getLocale()));
  }

  @Override
  public Locale getLocale() {
    return Locale.forLanguageTag(plain.get(ACCEPT_LANGUAGE));
  }

  @Override
  public String getContentType() {
    return getHeader(CONTENT_TYPE);
  }

  @Override
  public int getContentLength() {
    return body.length;
  }

  @Override
  public long getContentLengthLong() {
    return body.length;
  }

  @Override
  public ServletInputStream getInputStream() {
    return new RequestBody(body);
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }
}
