package tw.caseprogress.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.typed.TypedWholeNumber;

/**
 * A whole number in the address of a page; what is none there, or lies outside the attributes
 * {@code least} and {@code most}, asks for nothing.
 */
@FacesConverter("caseprogress.NumberInAddress")
public class NumberInAddressConverter implements Converter<Integer> {

  @Override
  public Integer getAsObject(FacesContext faces, UIComponent parameter, String text) {
    if (TypedLine.isBlank(text)) {
      return null;
    }
    return TypedWholeNumber.find(text, bound(parameter, "least"), bound(parameter, "most"))
        .map(Math::toIntExact)
        .orElse(null);
  }

  private static long bound(UIComponent parameter, String name) {
    return Long.parseLong(parameter.getAttributes().get(name).toString());
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent parameter, Integer number) {
    return number == null ? "" : number.toString();
  }
}
