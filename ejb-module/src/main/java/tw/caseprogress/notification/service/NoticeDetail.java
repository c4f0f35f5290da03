package tw.caseprogress.notification.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.Outcome;

/**
 * What an event adds to the facts of its case; kept with the notice, so that it can be worded anew
 * for another channel.
 *
 * @param stepOrder the key step that is told of; 0 for the one that the case stands at
 */
record NoticeDetail(
    int stepOrder,
    String text,
    List<String> items,
    Optional<LocalDate> supplementDueOn,
    boolean complete,
    Optional<Outcome> outcome) {

  static NoticeDetail none() {
    return new NoticeDetail(0, "", List.of(), Optional.empty(), false, Optional.empty());
  }

  NoticeDetail atStep(int order) {
    return new NoticeDetail(order, text, items, supplementDueOn, complete, outcome);
  }

  NoticeDetail saying(String words) {
    return new NoticeDetail(stepOrder, words, items, supplementDueOn, complete, outcome);
  }

  NoticeDetail asking(List<String> papers, LocalDate dueOn) {
    return new NoticeDetail(stepOrder, text, papers, Optional.of(dueOn), complete, outcome);
  }

  NoticeDetail complete(boolean allCame) {
    return new NoticeDetail(stepOrder, text, items, supplementDueOn, allCame, outcome);
  }

  NoticeDetail with(Outcome end) {
    return new NoticeDetail(stepOrder, text, items, supplementDueOn, complete, Optional.of(end));
  }

  /** The detail as it is kept. */
  String toJson() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("stepOrder", stepOrder)
            .add("text", text)
            .add("items", Json.createArrayBuilder(items))
            .add("complete", complete);
    supplementDueOn.ifPresent(day -> json.add("supplementDueOn", day.toString()));
    outcome.ifPresent(end -> json.add("outcome", end.name()));
    return json.build().toString();
  }

  /** The detail that was kept; nothing of a notice from before details were kept. */
  static NoticeDetail ofJson(String kept) {
    if (kept == null) {
      return none();
    }
    JsonObject json = Json.createReader(new StringReader(kept)).readObject();
    return new NoticeDetail(
        json.getInt("stepOrder"),
        json.getString("text"),
        json.getJsonArray("items").getValuesAs(JsonString::getString),
        Optional.ofNullable(json.getString("supplementDueOn", null)).map(LocalDate::parse),
        json.getBoolean("complete"),
        Optional.ofNullable(json.getString("outcome", null)).map(Outcome::valueOf));
  }
}
