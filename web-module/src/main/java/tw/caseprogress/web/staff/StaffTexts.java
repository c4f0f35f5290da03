package tw.caseprogress.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import tw.caseprogress.web.i18n.Texts;

/** The texts of the officer's screens in the language of the view, and messages made of them. */
@ApplicationScoped
public class StaffTexts {

  /** The text of a key; its {@code {0}} filled in. */
  public String get(String key, Object... arguments) {
    return Texts.in(Faces.getLocale()).get(key, arguments);
  }

  /** Working days until a due date, or since it when negative; never with a sign. */
  public String workingDaysLeft(int days) {
    return days < 0 ? get("caseTable.text.daysOver", -days) : get("caseTable.text.days", days);
  }

  /** The text of a key that may not be there. */
  public Optional<String> find(String key, Object... arguments) {
    return Texts.in(Faces.getLocale()).find(key, arguments);
  }

  /** Tells on this page that something was done. */
  public void tell(String key, Object... arguments) {
    Messages.addGlobalInfo("{0}", get(key, arguments));
  }

  /** Tells on the next page that something was done. */
  public void tellNext(String key, Object... arguments) {
    Messages.addFlashGlobalInfo("{0}", get(key, arguments));
  }

  /** Tells on the next page why it is not the one that was asked for. */
  public void refuseNext(String key, Object... arguments) {
    Messages.addFlashGlobalError("{0}", get(key, arguments));
  }

  /** Tells on this page what was not done beside what was. */
  public void warn(String key, Object... arguments) {
    Messages.addGlobalWarn("{0}", get(key, arguments));
  }

  /** Tells on this page that something was refused. */
  public void refuse(String key, Object... arguments) {
    Messages.addGlobalError("{0}", get(key, arguments));
  }
}
