package tw.caseprogress.casetype.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.NoticeTerms;

/** The channels of one event where a version of a case type differs from the standard. */
@Embeddable
public class NoticeSetting {

  @Enumerated(EnumType.STRING)
  private NoticeEvent event;

  @Column(name = "by_email")
  private boolean byEmail;

  @Column(name = "by_text_message")
  private boolean byTextMessage;

  protected NoticeSetting() {}

  private NoticeSetting(NoticeEvent event, NoticeTerms terms) {
    this.event = event;
    this.byEmail = terms.byEmail().contains(event);
    this.byTextMessage = terms.byTextMessage().contains(event);
  }

  /** What has to be kept of the terms: the events that are told otherwise than usual. */
  static List<NoticeSetting> of(NoticeTerms terms) {
    List<NoticeSetting> settings = new ArrayList<>();
    for (NoticeEvent event : NoticeEvent.values()) {
      NoticeSetting setting = new NoticeSetting(event, terms);
      NoticeSetting usual = new NoticeSetting(event, NoticeTerms.STANDARD);
      if (setting.byEmail != usual.byEmail || setting.byTextMessage != usual.byTextMessage) {
        settings.add(setting);
      }
    }
    return settings;
  }

  /** The terms that these settings make of the standard. */
  static NoticeTerms terms(List<NoticeSetting> settings) {
    NoticeTerms terms = NoticeTerms.STANDARD;
    for (NoticeSetting setting : settings) {
      terms = terms.with(setting.event, setting.byEmail, setting.byTextMessage);
    }
    return terms;
  }
}
