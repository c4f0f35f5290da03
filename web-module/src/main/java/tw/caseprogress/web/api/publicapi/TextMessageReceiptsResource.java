package tw.caseprogress.web.api.publicapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import tw.caseprogress.notification.service.ReceiptCallback;
import tw.caseprogress.web.api.TakesForeignParameters;

/** Where a text message gateway of Mitake's kind tells what became of a message. */
@ApplicationScoped
@TakesForeignParameters
@Path("text-message-receipts")
public class TextMessageReceiptsResource {

  private final ReceiptCallback receipts;

  protected TextMessageReceiptsResource() {
    this(null);
  }

  @Inject
  public TextMessageReceiptsResource(ReceiptCallback receipts) {
    this.receipts = receipts;
  }

  /** Takes a receipt; without the key that was agreed on, nothing is here. */
  @GET
  public Response take(
      @QueryParam("key") String key,
      @QueryParam("gateway") String gateway,
      @QueryParam("msgid") String messageId,
      @QueryParam("statuscode") String statusCode) {
    return receipts.take(key, gateway, messageId, statusCode)
        ? Response.noContent().build()
        : Response.status(Response.Status.NOT_FOUND).build();
  }
}
