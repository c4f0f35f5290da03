package tw.caseprogress.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.Arrays;

/**
 * A constant in the address of a page, by its name; what is none there asks for nothing. The usual
 * converter would refuse the address, and the page would be drawn without having been loaded.
 */
@FacesConverter("caseprogress.ConstantInAddress")
public class ConstantInAddressConverter implements Converter<Enum<?>> {

  @Override
  public Enum<?> getAsObject(FacesContext faces, UIComponent parameter, String text) {
    Class<?> type = parameter.getValueExpression("value").getType(faces.getELContext());
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> (Enum<?>) constant)
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElse(null);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent parameter, Enum<?> constant) {
    return constant == null ? "" : constant.name();
  }
}
