package tw.caseprogress.web.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.portal.PortalScript;

/**
 * The page for those who write programs that ask us.
 *
 * <p>Reads {@code caseprogress.public.url}, the address that others reach us by.
 */
@Named
@ApplicationScoped
public class GuideDevelopersBacking {
  private final String address =
      TypedLine.technical(System.getProperty("caseprogress.public.url")).replaceAll("/+$", "");

  /** The script of the element for portals. */
  public PortalScript getElement() {
    return PortalScript.ELEMENT;
  }

  /** Without a slash at its end. */
  public String getAddress() {
    return address;
  }
}
