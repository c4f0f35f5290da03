package tw.caseprogress.web.form;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.typed.TypedWholeNumber;

/** A field for a whole number; its bounds are the attributes {@code least} and {@code most}. */
@FacesConverter("caseprogress.WholeNumber")
public class WholeNumberConverter implements Converter<Number> {

  @Override
  public Number getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (TypedLine.isBlank(typed)) {
      return null;
    }
    long least = bound(field, "least");
    long most = bound(field, "most");
    long number =
        TypedWholeNumber.find(typed, least, most)
            .orElseThrow(
                () ->
                    new ConverterException(
                        FieldMessage.of(
                            faces,
                            field,
                            "outOfRange",
                            List.of(Long.toString(least), Long.toString(most)))));
    return isLong(faces, field) ? Long.valueOf(number) : (Number) Math.toIntExact(number);
  }

  private static long bound(UIComponent field, String name) {
    return Long.parseLong(field.getAttributes().get(name).toString());
  }

  private static boolean isLong(FacesContext faces, UIComponent field) {
    ValueExpression value = field.getValueExpression("value");
    return value.getType(faces.getELContext()) == Long.class;
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Number number) {
    return number == null ? "" : number.toString();
  }
}
