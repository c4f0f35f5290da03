package tw.caseprogress.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Staff who sign in without a browser, from an address of their own. */
final class SignedIn {

  /** As PrimeFaces makes them: its forms are refused without. */
  static final String NONCE =
      Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(UTF_8));

  private SignedIn() {}

  /** Somebody of the demonstration who is signed in. */
  static Client at(Zone zone, String login, String address) {
    Client client = new Client(address);
    HttpResponse<String> answer = send(client, zone, DemoSignIn.of(login), "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return client;
  }

  /** The answer to a login and a password. */
  static HttpResponse<String> tryAt(Zone zone, DemoSignIn person, String address) {
    return send(new Client(address), zone, person, "");
  }

  /** The same with the ticket of a wait. */
  static HttpResponse<String> tryAt(Zone zone, DemoSignIn person, String address, String ticket) {
    return send(new Client(address), zone, person, ticket);
  }

  /** The value of a hidden field of a page. */
  static String valueOf(String field, String page) {
    return page.replaceAll(
        "(?s).*name=\"" + Pattern.quote(field) + "\"[^>]*value=\"([^\"]*)\".*", "$1");
  }

  /** The nonce of a page's scripts, which PrimeFaces adds to each of its forms. */
  static String nonce(String page) {
    return page.replaceAll("(?s).*?nonce=\"([^\"]+)\".*", "$1");
  }

  /** The fields of the sign-in, filled in. */
  static Map<String, String> form(DemoSignIn person) {
    Map<String, String> form = new HashMap<>();
    form.put("signIn", "signIn");
    form.put("signIn:login", person.login());
    form.put("signIn:password", person.password());
    form.put("signIn:submit", "x");
    form.put("jakarta.faces.ViewState", "stateless");
    form.put("primefaces.nonce", NONCE);
    return form;
  }

  private static HttpResponse<String> send(
      Client client, Zone zone, DemoSignIn person, String ticket) {
    Map<String, String> form = form(person);
    form.put("waitTicket", ticket);
    return client.postForm(zone.at("/sign-in"), form);
  }
}
