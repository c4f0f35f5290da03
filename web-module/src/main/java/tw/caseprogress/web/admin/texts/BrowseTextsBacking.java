package tw.caseprogress.web.admin.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeTextKey;
import tw.caseprogress.notification.service.NoticeTextQuery;

/** Lists the texts of notices by event on {@code /admin/texts/list}. */
@Named
@RequestScoped
public class BrowseTextsBacking {

  @Inject private NoticeTextQuery query;

  private Set<NoticeTextKey> changed;

  public NoticeEvent[] getEvents() {
    return NoticeEvent.values();
  }

  public ContactChannel[] getChannels() {
    return ContactChannel.values();
  }

  public ContactLanguage[] getLanguages() {
    return ContactLanguage.values();
  }

  public boolean isCityWide() {
    return query.isCityWide();
  }

  /** Whether the caller's own text is used for these notices. */
  public boolean isChanged(NoticeEvent event, ContactChannel channel, ContactLanguage language) {
    if (changed == null) {
      changed = query.changed();
    }
    return changed.contains(new NoticeTextKey(event, channel, language));
  }
}
