package tw.caseprogress.web.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.Resource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The guides as this application shows them; each is made once. */
@ApplicationScoped
public class Guides {
  private static final String LIBRARY = "guides";

  private final Map<Guide, GuideText> texts = new ConcurrentHashMap<>();

  GuideText of(Guide guide) {
    return texts.computeIfAbsent(guide, one -> GuideText.read(one, Guides::pictureAddress));
  }

  private static String pictureAddress(String name) {
    FacesContext faces = FacesContext.getCurrentInstance();
    Resource picture = faces.getApplication().getResourceHandler().createResource(name, LIBRARY);
    return picture == null ? name : picture.getRequestPath();
  }
}
