package tw.caseprogress.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * Writes messages as PrimeFaces does, but the alert into the entry of the list instead of in its
 * place: an entry that is an alert is none of the list any more (WCAG 1.3.1).
 */
public class ListedMessagesRenderer extends MessagesRenderer {

  @Override
  protected void encodeMessage(
      ResponseWriter writer,
      Messages messages,
      FacesMessage message,
      String styleClassPrefix,
      boolean escape)
      throws IOException {
    super.encodeMessage(new AlertInEntry(writer), messages, message, styleClassPrefix, escape);
  }

  /** Gives each entry an element of its own inside, which takes the attributes. */
  private static final class AlertInEntry extends ResponseWriterWrapper {
    private static final String ENTRY = "li";
    private static final String INSIDE = "div";

    AlertInEntry(ResponseWriter wrapped) {
      super(wrapped);
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
      super.startElement(name, component);
      if (name.equals(ENTRY)) {
        super.startElement(INSIDE, component);
      }
    }

    @Override
    public void endElement(String name) throws IOException {
      if (name.equals(ENTRY)) {
        super.endElement(INSIDE);
      }
      super.endElement(name);
    }
  }
}
