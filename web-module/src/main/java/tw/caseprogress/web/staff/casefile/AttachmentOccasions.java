package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.SessionScoped;

/** For which cases somebody has just said what the attachments are opened for. */
@SessionScoped
public class AttachmentOccasions extends Occasions {

  private static final long serialVersionUID = 1L;
}
