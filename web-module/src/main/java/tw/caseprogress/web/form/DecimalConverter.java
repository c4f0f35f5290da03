package tw.caseprogress.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.List;
import tw.caseprogress.typed.TypedDecimal;
import tw.caseprogress.typed.TypedLine;

/**
 * A field for a number with at most two decimals; its bounds are the attributes {@code least} and
 * {@code most}.
 */
@FacesConverter("caseprogress.Decimal")
public class DecimalConverter implements Converter<BigDecimal> {

  @Override
  public BigDecimal getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (TypedLine.isBlank(typed)) {
      return null;
    }
    String least = field.getAttributes().get("least").toString();
    String most = field.getAttributes().get("most").toString();
    return TypedDecimal.find(typed, new BigDecimal(least), new BigDecimal(most))
        .orElseThrow(
            () ->
                new ConverterException(
                    FieldMessage.of(faces, field, "noDecimal", List.of(least, most))));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
