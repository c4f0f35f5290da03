package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
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

  void show(String formId, List<FieldFault> faults) {
    faults.forEach(fault -> show(formId, fault));
    Faces.validationFailed();
  }

  private void show(String formId, FieldFault fault) {
    String text = texts.get("fault." + fault.code(), fault.arguments().toArray());
    UIComponent input = Components.findComponent(formId + ":" + fault.field().replace('.', '_'));
    if (input instanceof EditableValueHolder holder) {
      holder.setValid(false);
      Messages.addError(input.getClientId(), "{0}", text);
    } else {
      Messages.addGlobalError("{0}", text);
    }
  }
}
