package tw.caseprogress.notification.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.schema.ColumnJson;

/** The detail of an event as it is kept with its notices, to word them anew for another channel. */
final class NoticeDetailText {

  private NoticeDetailText() {}

  static String of(NoticeDetail detail) {
    JsonObjectBuilder json =
        ColumnJson.object()
            .add("stepOrder", detail.stepOrder())
            .add("text", detail.text())
            .add("items", ColumnJson.list(detail.items()))
            .add("complete", detail.complete());
    detail.supplementDueOn().ifPresent(day -> json.add("supplementDueOn", day.toString()));
    detail.outcome().ifPresent(end -> json.add("outcome", end.name()));
    detail.receivedOn().ifPresent(day -> json.add("receivedOn", day.toString()));
    return json.build().toString();
  }

  /** The detail that was kept; nothing of a notice from before details were kept. */
  static NoticeDetail read(String kept) {
    if (kept == null) {
      return NoticeDetail.none();
    }
    JsonObject json = ColumnJson.read(kept);
    return new NoticeDetail(
        json.getInt("stepOrder"),
        json.getString("text"),
        json.getJsonArray("items").getValuesAs(JsonString::getString),
        Optional.ofNullable(json.getString("supplementDueOn", null)).map(LocalDate::parse),
        json.getBoolean("complete"),
        Optional.ofNullable(json.getString("outcome", null)).map(Outcome::valueOf),
        Optional.ofNullable(json.getString("receivedOn", null)).map(LocalDate::parse));
  }
}
