package tw.caseprogress.web.admin.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The answer that is a sheet, to be kept as a file. */
public final class SheetDownload {

  private SheetDownload() {}

  /** Sends the bytes of a sheet under a file name, which is of letters, digits and a dot. */
  public static void send(HttpServletResponse response, String fileName, byte[] content)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
