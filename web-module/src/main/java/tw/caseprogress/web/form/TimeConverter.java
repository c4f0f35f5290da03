package tw.caseprogress.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.typed.TypedTime;

/** A field for a time of day, shown as 09:30. */
@FacesConverter("caseprogress.Time")
public class TimeConverter implements Converter<LocalTime> {

  @Override
  public LocalTime getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (TypedLine.isBlank(typed)) {
      return null;
    }
    return TypedTime.find(typed)
        .orElseThrow(
            () -> new ConverterException(FieldMessage.of(faces, field, "notATime", List.of())));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, LocalTime time) {
    return time == null ? "" : time.truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
