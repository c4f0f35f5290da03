package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.util.ComponentUtils;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Puts each fault of an intake at its own field of the page and marks the field as wrong.
 *
 * <p>The input of the field {@code applicant.email} has the id {@code applicant_email}; a fault of
 * a field that is not on the page is shown above the form.
 */
@RequestScoped
public class FieldFaults {

  @Inject private StaffTexts texts;

  /** Shows faults at their fields; the answer goes back to the form. */
  public void show(String formId, List<FieldFault> faults) {
    faults.forEach(fault -> show(formId, fault));
    Faces.validationFailed();
  }

  private void show(String formId, FieldFault fault) {
    String text = texts.get("fault." + fault.code(), fault.arguments().toArray());
    UIComponent input = Components.findComponent(formId + ":" + fault.field().replace('.', '_'));
    if (input instanceof UIInput field) {
      keepTyped(field);
      field.setValid(false);
      Messages.addError(input.getClientId(), "{0}", text);
    } else {
      Messages.addGlobalError("{0}", text);
    }
  }

  /** A wrong field shows what was submitted; after the update of the form that is gone. */
  private static void keepTyped(UIInput field) {
    if (!(field instanceof UISelectMany)) {
      field.setSubmittedValue(ComponentUtils.getValueToRender(Faces.getContext(), field));
    }
  }
}
