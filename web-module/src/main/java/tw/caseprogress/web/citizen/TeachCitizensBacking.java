package tw.caseprogress.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tw.caseprogress.web.flowchart.FlowPicture;
import tw.caseprogress.web.i18n.Texts;

/** The page that teaches by drawings how to apply and how to look a case up (流程圖說教學). */
@Named
@RequestScoped
public class TeachCitizensBacking {

  private static final String PAGE = "public_how-to.";
  private static final int STEPS_OF_APPLYING = 5;
  private static final int STEPS_OF_QUERY = 4;

  /** How to apply so that the case can be followed. */
  public FlowPicture applying(Locale locale) {
    return picture("apply", STEPS_OF_APPLYING, Texts.in(locale));
  }

  /** How to look a case up. */
  public FlowPicture query(Locale locale) {
    return picture("query", STEPS_OF_QUERY, Texts.in(locale));
  }

  private static FlowPicture picture(String what, int steps, Texts texts) {
    return FlowPicture.told(
        words("label." + what, steps, texts), words("text." + what, steps, texts));
  }

  private static List<String> words(String key, int steps, Texts texts) {
    return IntStream.rangeClosed(1, steps).mapToObj(step -> texts.get(PAGE + key + step)).toList();
  }
}
