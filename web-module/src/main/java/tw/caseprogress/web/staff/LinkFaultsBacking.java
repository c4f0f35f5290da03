package tw.caseprogress.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.primefaces.component.api.InputHolder;
import tw.caseprogress.web.form.PageFault;

/** Lists what is wrong with the fields of a long form at its top, each with a link to its field. */
@Named
@RequestScoped
public class LinkFaultsBacking {

  /** The faults of fields in the order in which they were found; those of no field stand apart. */
  public List<PageFault> getFaults() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<PageFault> faults = new ArrayList<>();
    Iterator<String> ids = context.getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      if (id != null) {
        context
            .getViewRoot()
            .invokeOnComponent(
                context, id, (faces, input) -> faults.addAll(faults(faces, id, input)));
      }
    }
    return faults;
  }

  private static List<PageFault> faults(FacesContext context, String id, UIComponent input) {
    String target = input instanceof InputHolder holder ? holder.getInputClientId() : id;
    Object label = input.getAttributes().get("label");
    return context.getMessageList(id).stream()
        .map(FacesMessage::getDetail)
        .map(text -> new PageFault(target, label == null ? "" : label.toString(), text))
        .toList();
  }
}
