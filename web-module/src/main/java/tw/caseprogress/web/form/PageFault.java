package tw.caseprogress.web.form;

import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.web.i18n.Texts;

/**
 * A fault of a field of a plain page, in words.
 *
 * @param id the id of the input
 * @param label what the page calls the field
 * @param text what is wrong, and what is expected
 */
public record PageFault(String id, String label, String text) {

  /** The fault in the language of the texts. */
  public static PageFault of(FieldFault fault, String id, String label, Texts texts) {
    return new PageFault(
        id, label, texts.get("fault." + fault.code(), fault.arguments().toArray()));
  }

  /** What is wrong with one field; empty text when nothing is. */
  public static String text(List<PageFault> faults, String id) {
    Optional<PageFault> first = faults.stream().filter(fault -> fault.id().equals(id)).findFirst();
    return first.map(PageFault::text).orElse("");
  }
}
