package tw.caseprogress.web.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import tw.caseprogress.security.Role;

/** Backs the link of the templates to the part of a guide that is about the page. */
@Named
@RequestScoped
public class LeadToGuideBacking {
  private static final String PAGE_SUFFIX = ".xhtml";

  @Inject private HttpServletRequest request;

  /**
   * Below the address of the application; the guide of officers where no part is about the page.
   */
  public String getAddress() {
    String viewId = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    String page = viewId.substring(0, viewId.length() - PAGE_SUFFIX.length());
    return GuidePart.about(page, request.isUserInRole(Role.CASE_OFFICER.name()))
        .orElse(new GuidePart(Guide.OFFICER, ""))
        .address();
  }
}
