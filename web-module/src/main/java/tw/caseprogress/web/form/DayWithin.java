package tw.caseprogress.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.web.i18n.DateText;

/**
 * The bounds of a field for a day, its attributes {@code first} and {@code last}; either may be
 * left out.
 */
@FacesValidator("caseprogress.DayWithin")
public class DayWithin implements Validator<LocalDate> {

  @Override
  public void validate(FacesContext faces, UIComponent field, LocalDate day) {
    if (day == null) {
      return;
    }
    LocalDate first = (LocalDate) field.getAttributes().get("first");
    LocalDate last = (LocalDate) field.getAttributes().get("last");
    if (first != null && day.isBefore(first)) {
      throw refused(faces, field, "dayTooEarly", first);
    }
    if (last != null && day.isAfter(last)) {
      throw refused(faces, field, "dayTooLate", last);
    }
  }

  private static ValidatorException refused(
      FacesContext faces, UIComponent field, String code, LocalDate bound) {
    String shown = DateText.date(bound, faces.getViewRoot().getLocale());
    return new ValidatorException(FieldMessage.of(faces, field, code, List.of(shown)));
  }
}
