package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.KeptNoticeText;
import tw.caseprogress.notification.KeyStepName;
import tw.caseprogress.notification.NoticeTemplate;
import tw.caseprogress.notification.NoticeTextKey;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;

/** Reads the versions of the texts that city and agencies word for themselves. */
@ApplicationScoped
class NoticeTextReader {

  private static final String PLACE =
      "event, channel, language, agency_code, case_type_code, step_name";

  private static final String COLUMNS =
      "select id, agency_code, event, channel, language, case_type_code, step_name,"
          + " subject, body, saved_by, saved_at";

  private static final String LATEST =
      COLUMNS.replace("select", "select distinct on (" + PLACE + ")")
          + (" from notice_text order by " + PLACE + ", id desc");

  // notice_text_place
  private static final String VERSIONS =
      COLUMNS
          + """
           from notice_text
           where event = ? and channel = ? and language = ? and agency_code is not distinct from ?
             and case_type_code is not distinct from ? and step_name is not distinct from ?
           order by id desc
          """;

  private static final String ONE = COLUMNS + " from notice_text where id = ?";

  @Inject private TableReader tables;

  /** The latest version of each place, given up or not. */
  List<KeptNoticeText> latest() {
    return tables.rows(LATEST, NoticeTextReader::kept);
  }

  /** All versions of one place, the latest first. */
  List<KeptNoticeText> versions(Optional<String> agencyCode, NoticeTextKey key) {
    return tables.rows(
        VERSIONS,
        NoticeTextReader::kept,
        key.event().name(),
        key.channel().name(),
        key.language().name(),
        agencyCode.orElse(null),
        key.step().map(KeyStepName::caseTypeCode).orElse(null),
        key.step().map(KeyStepName::nameZh).orElse(null));
  }

  Optional<KeptNoticeText> version(long id) {
    return tables.first(ONE, NoticeTextReader::kept, id);
  }

  private static KeptNoticeText kept(Row row) {
    Optional<String> subject = row.textIfAny("subject");
    return new KeptNoticeText(
        row.number("id"),
        row.textIfAny("agency_code"),
        new NoticeTextKey(
            row.constant("event", NoticeEvent.class),
            row.constant("channel", ContactChannel.class),
            row.constant("language", ContactLanguage.class),
            row.textIfAny("case_type_code")
                .map(code -> new KeyStepName(code, row.text("step_name")))),
        row.textIfAny("body").map(body -> new NoticeTemplate(subject, body)),
        row.text("saved_by"),
        row.moment("saved_at"));
  }
}
