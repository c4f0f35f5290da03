package tw.caseprogress.web.form;

import jakarta.el.ValueExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.Objects;

/**
 * Keeps what was typed into a field and could not be read: it stays in the field, whatever part of
 * the page is drawn again, until something else is typed. Its bean has no value meanwhile, so that
 * no preview goes on from the one before.
 */
@Named
@ApplicationScoped
public class UnreadInput {
  private static final String UNREAD = "caseprogress.unread:";

  /** Behind the validation of a field. */
  public void keep(ComponentSystemEvent validated) {
    UIInput field = (UIInput) validated.getComponent();
    if (field.isValid()) {
      field.getAttributes().remove(key(field));
      return;
    }
    field
        .getAttributes()
        .put(key(field), Objects.requireNonNullElse(field.getSubmittedValue(), ""));
    ValueExpression value = field.getValueExpression("value");
    value.setValue(FacesContext.getCurrentInstance().getELContext(), null);
  }

  /** Before a field is drawn. */
  public void show(ComponentSystemEvent drawn) {
    UIInput field = (UIInput) drawn.getComponent();
    Object unread = field.getAttributes().get(key(field));
    if (unread != null && field.getSubmittedValue() == null) {
      field.setSubmittedValue(unread);
    }
  }

  /** Where fields are filled anew: lets go of what was typed into those within a component. */
  public void forget(UIComponent around) {
    if (around instanceof UIInput field) {
      field.getAttributes().remove(key(field));
    }
    around.getFacetsAndChildren().forEachRemaining(this::forget);
  }

  /** A field in a list of rows is one component for all of them. */
  private static String key(UIInput field) {
    return UNREAD + field.getClientId();
  }
}
