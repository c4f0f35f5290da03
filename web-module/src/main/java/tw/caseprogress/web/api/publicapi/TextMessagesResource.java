package tw.caseprogress.web.api.publicapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import tw.caseprogress.gateway.service.TextMessageCallback;
import tw.caseprogress.web.api.TakesForeignParameters;

/**
 * Where a text message gateway of Mitake's kind calls in what citizens text: by a form, or as some
 * do with everything in the address.
 */
@ApplicationScoped
@TakesForeignParameters
@Path("text-messages")
public class TextMessagesResource {

  private final TextMessageCallback messages;

  protected TextMessagesResource() {
    this(null);
  }

  @Inject
  public TextMessagesResource(TextMessageCallback messages) {
    this.messages = messages;
  }

  /** Takes a message; without the key that was agreed on, nothing is here. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(
      @QueryParam("key") String key,
      @QueryParam("gateway") String gateway,
      @FormParam("msgid") String messageId,
      @FormParam("srcaddr") String from,
      @FormParam("smbody") String text) {
    return answer(messages.take(key, gateway, messageId, from, text), messageId);
  }

  /** The same from a gateway that knows no forms; the server keeps no log of addresses. */
  @GET
  public Response takeFromAddress(
      @QueryParam("key") String key,
      @QueryParam("gateway") String gateway,
      @QueryParam("msgid") String messageId,
      @QueryParam("srcaddr") String from,
      @QueryParam("smbody") String text) {
    return answer(messages.take(key, gateway, messageId, from, text), messageId);
  }

  /** The words by which such gateways know that a message was taken. */
  private static Response answer(boolean taken, String messageId) {
    return taken
        ? Response.ok(
                "magicid=sms_gateway_rpack\nmsgid=" + messageId + "\n", MediaType.TEXT_PLAIN_TYPE)
            .build()
        : Response.status(Response.Status.NOT_FOUND).build();
  }
}
