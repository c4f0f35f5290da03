package tw.caseprogress.web.security;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Makes the pages for people who have not signed in stateless: citizens' pages, the sign-in, the
 * error pages. Whoever only knocks gets no session, and so takes no memory.
 *
 * <p>{@code f:view transient} in a template says so too late: PrimeFaces has put the nonce of its
 * script policy into the view, and thereby a session into being, before the page is built.
 */
public class StatelessPages extends ViewHandlerWrapper {

  /** Wraps the handler that does the work. */
  public StatelessPages(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public UIViewRoot createView(FacesContext context, String viewId) {
    UIViewRoot view = super.createView(context, viewId);
    view.setTransient(!Zone.keepsState(view.getViewId()));
    return view;
  }
}
