package tw.caseprogress.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.omnifaces.util.Faces;
import tw.caseprogress.web.i18n.Language;

/** Chooses between the two languages in which names of the trade are kept. */
@Named("language")
@ApplicationScoped
public class ViewLanguage {

  /** The English word on an English screen, the Chinese one on every other. */
  public String of(String zh, String en) {
    return Language.choose(locale(), zh, en);
  }

  public Locale locale() {
    return Faces.getLocale();
  }
}
