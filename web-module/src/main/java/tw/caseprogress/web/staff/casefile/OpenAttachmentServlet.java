package tw.caseprogress.web.staff.casefile;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tw.caseprogress.attachment.AttachmentFile;
import tw.caseprogress.attachment.AttachmentRefusal;
import tw.caseprogress.attachment.AttachmentRefusedException;
import tw.caseprogress.attachment.FileKind;
import tw.caseprogress.attachment.service.AttachmentQuery;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.MalformedCaseNumberException;

/**
 * Sends the content of an attachment, to be shown where a browser may, or to be saved; each time is
 * a look with the purpose that was said on the page.
 *
 * <p>What strangers have written is shown under rules of its own: it runs and loads nothing, and
 * its kind is ours, whatever a browser would make of it.
 */
@WebServlet("/staff/casefile/attachment")
public class OpenAttachmentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** The browser's own page around a picture has styles, and the picture is its source. */
  private static final String PICTURE =
      NOTHING + "; img-src 'self'; style-src 'unsafe-inline'; sandbox";

  /** The browser's viewer is an object in a page of its own; in a sandbox it shows nothing. */
  private static final String DOCUMENT = NOTHING + "; object-src 'self'; style-src 'unsafe-inline'";

  private static final String COME_AGAIN_SECONDS = "60";

  @Inject private transient AttachmentQuery attachmentQuery;
  @Inject private transient AttachmentOccasions occasions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String typed = request.getParameter("caseNumber");
      CaseNumber caseNumber = CaseNumber.parse(typed == null ? "" : typed);
      Optional<String> purpose = occasions.purpose(caseNumber);
      if (purpose.isEmpty()) {
        response.sendRedirect(list(request, caseNumber));
        return;
      }
      open(caseNumber, purpose.get(), request, response);
    } catch (MalformedCaseNumberException | CaseNotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void open(
      CaseNumber caseNumber,
      String purpose,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    try {
      send(
          attachmentQuery.open(caseNumber, id(request), purpose),
          request.getParameter("save") != null,
          response);
    } catch (AttachmentRefusedException e) {
      if (e.refusal() == AttachmentRefusal.BROKEN) {
        response.sendRedirect(list(request, caseNumber) + "&refused=" + e.refusal());
      } else {
        refuse(e.refusal(), response);
      }
    }
  }

  // The page asks what it is opened for, and tells what a plain answer has no words for.
  private static String list(HttpServletRequest request, CaseNumber caseNumber) {
    return request.getContextPath()
        + "/staff/casefile/attachments?caseNumber="
        + caseNumber.digits();
  }

  private static long id(HttpServletRequest request) {
    String typed = request.getParameter("attachment");
    return typed != null && typed.matches("[1-9][0-9]{0,17}") ? Long.parseLong(typed) : 0;
  }

  private static void refuse(AttachmentRefusal refusal, HttpServletResponse response)
      throws IOException {
    if (refusal == AttachmentRefusal.STORE_AWAY || refusal == AttachmentRefusal.BUSY) {
      response.setHeader("Retry-After", COME_AGAIN_SECONDS);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(AttachmentFile file, boolean save, HttpServletResponse response)
      throws IOException {
    boolean shown = file.kind().isShown() && !save;
    response.setContentType(file.kind().mediaType());
    response.setHeader(
        "Content-Disposition",
        (shown ? "inline" : "attachment") + "; filename=\"" + file.name() + "\"");
    response.setHeader("Content-Security-Policy", policy(file.kind(), shown));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(file.content().length);
    response.getOutputStream().write(file.content());
  }

  private static String policy(FileKind kind, boolean shown) {
    return shown && kind == FileKind.PDF ? DOCUMENT : PICTURE;
  }
}
