package tw.caseprogress.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of a view's script policy, for a form on a page without scripts.
 *
 * <p>PrimeFaces refuses a form that comes back without it ("Missing CSP nonce"). Its scripts put it
 * into every form; a page that has none puts it there itself, as a hidden field {@code
 * primefaces.nonce}.
 */
@Named
@RequestScoped
public class ScriptNonce {

  @Inject private FacesContext facesContext;

  /** The nonce of the current view. */
  public String getValue() {
    return PrimeFacesContext.getCspState(facesContext).getNonce();
  }
}
