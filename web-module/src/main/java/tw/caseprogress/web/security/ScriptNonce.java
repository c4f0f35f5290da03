package tw.caseprogress.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
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

  static final String PARAMETER = "primefaces.nonce";

  @Inject private FacesContext facesContext;

  /** Whether a form came back with a nonce that PrimeFaces made: a UUID in Base64. */
  static boolean isWellFormed(String nonce) {
    try {
      byte[] decoded = Base64.getDecoder().decode(nonce == null ? "" : nonce);
      UUID.fromString(new String(decoded, StandardCharsets.UTF_8));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The nonce of the current view. */
  public String getValue() {
    return PrimeFacesContext.getCspState(facesContext).getNonce();
  }
}
