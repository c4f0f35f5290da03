package tw.caseprogress.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.typed.TypedDay;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.i18n.Language;

/** A field for a day: read in any form, shown by the years of the Republic, in English in ISO. */
@FacesConverter("caseprogress.Day")
public class DayConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (TypedLine.isBlank(typed)) {
      return null;
    }
    FormReading<LocalDate> reading = DayReading.typed(field.getId(), typed);
    return reading.value().orElseThrow(() -> refused(faces, field, reading.faults().get(0)));
  }

  private static ConverterException refused(
      FacesContext faces, UIComponent field, FieldFault fault) {
    return new ConverterException(FieldMessage.of(faces, field, fault.code(), fault.arguments()));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
    if (day == null) {
      return "";
    }
    boolean english = Language.of(faces.getViewRoot().getLocale()) == Language.EN;
    return english ? day.toString() : TypedDay.text(day);
  }
}
