package tw.caseprogress.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import tw.caseprogress.typed.TypedLine;

/**
 * Every text of every form: without what nobody sees, and nothing at all if nobody sees anything of
 * it. So a field that has to be filled in is not filled in by blanks, whichever they are, and no
 * sign turns the direction of the words of others.
 *
 * <p>The password of an account is taken as it was typed.
 */
@FacesConverter(forClass = String.class)
public class WordsConverter implements Converter<Object> {

  @Override
  public Object getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (typed == null || field instanceof HtmlInputSecret) {
      return typed;
    }
    return TypedLine.isBlank(typed) ? null : TypedLine.visible(typed);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Object value) {
    return value == null ? "" : value.toString();
  }
}
