package tw.caseprogress.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import tw.caseprogress.web.i18n.Texts;

/**
 * A hidden part of a form that the page itself fills in, as {@code cp:part}: what the form is
 * about.
 *
 * <p>A form that comes without it, with nothing in it, or with what cannot be read does nothing and
 * says so above its fields: nobody sees the part, so no words can stand beside it.
 */
@FacesComponent("caseprogress.HiddenPart")
public class HiddenPart extends HtmlInputHidden {

  @Override
  public void validate(FacesContext faces) {
    Object sent = getSubmittedValue();
    if (sent == null || sent.toString().isEmpty() || !reads(faces, sent)) {
      setValid(false);
      faces.validationFailed();
      String words = Texts.in(faces.getViewRoot().getLocale()).get("fault.formNotWhole");
      faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    } else {
      super.validate(faces);
    }
  }

  private boolean reads(FacesContext faces, Object sent) {
    try {
      return getConvertedValue(faces, sent) != null;
    } catch (ConverterException e) {
      return false;
    }
  }
}
