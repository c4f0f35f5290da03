package tw.caseprogress.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The texts of the officer's screens in the language of the view, and messages made of them. */
@ApplicationScoped
public class StaffTexts {

  private static final String BUNDLE = "tw.caseprogress.i18n.Messages";

  /** The text of a key; with arguments it is a {@link MessageFormat} pattern. */
  public String get(String key, Object... arguments) {
    Locale locale = Faces.getLocale();
    String text = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** Tells on the next page that something was done. */
  public void tellNext(String key, Object... arguments) {
    Messages.addFlashGlobalInfo("{0}", get(key, arguments));
  }

  /** Tells on the next page why it is not the one that was asked for. */
  public void refuseNext(String key, Object... arguments) {
    Messages.addFlashGlobalError("{0}", get(key, arguments));
  }

  /** Tells on this page that something was refused. */
  public void refuse(String key, Object... arguments) {
    Messages.addGlobalError("{0}", get(key, arguments));
  }
}
