package tw.caseprogress.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;

/** A day in the address of a page, in ISO; what is none there asks for nothing. */
@FacesConverter("caseprogress.DayInAddress")
public class DayInAddressConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext faces, UIComponent parameter, String text) {
    return IsoDate.find(text).orElse(null);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent parameter, LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
