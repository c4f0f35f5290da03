package tw.caseprogress.web.api.publicapi;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Writes the open data as a table, with a mark by which spreadsheets know UTF-8. A writer and not a
 * second method: the same answer, asked for in another form.
 */
@Provider
@Produces("text/csv")
public class StatisticsCsvWriter implements MessageBodyWriter<CsvAnswer> {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return CsvAnswer.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      CsvAnswer answer,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write((BYTE_ORDER_MARK + answer.csv()).getBytes(StandardCharsets.UTF_8));
  }
}
