package tw.caseprogress.web.staff;

import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/** A file as the answer to a button of a page, which no cache may keep. */
public final class PrivateFile {

  private PrivateFile() {}

  /** Sends a file to be kept under a name by who asked for it. */
  public static void send(byte[] content, String name) {
    Faces.sendFile(
        name,
        true,
        out -> {
          // OmniFaces lets caches keep a file where the connection is secure
          HttpServletResponse response = Faces.getResponse();
          response.setHeader("Cache-Control", "no-store");
          response.setHeader("Pragma", "no-cache");
          out.write(content);
        });
  }
}
