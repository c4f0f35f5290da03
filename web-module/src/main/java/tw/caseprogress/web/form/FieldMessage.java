package tw.caseprogress.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.List;
import tw.caseprogress.web.i18n.Texts;

/** A fault of a field of a screen, in the language of the page; names the field by its label. */
final class FieldMessage {
  private FieldMessage() {}

  /** The words of a fault code, for the field of this component. */
  static FacesMessage of(
      FacesContext faces, UIComponent field, String code, List<String> arguments) {
    Texts texts = Texts.in(faces.getViewRoot().getLocale());
    String fault = texts.get("fault." + code, arguments.toArray());
    Object label = field.getAttributes().get("label");
    String text = label == null ? fault : texts.get("fault.of", label, fault);
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }
}
