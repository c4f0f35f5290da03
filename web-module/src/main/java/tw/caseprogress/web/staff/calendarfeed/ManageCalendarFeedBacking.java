package tw.caseprogress.web.staff.calendarfeed;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import tw.caseprogress.calendarfeed.FeedToken;
import tw.caseprogress.calendarfeed.FeedView;
import tw.caseprogress.calendarfeed.service.CalendarFeedService;
import tw.caseprogress.web.i18n.Language;

/**
 * Backs {@code /staff/calendar-feed.xhtml}; the address is shown as long as the page is open on
 * which it was made, and never again.
 */
@Named
@ViewScoped
public class ManageCalendarFeedBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CalendarFeedService feeds;

  private transient FeedView feed;
  private String address;

  /** Reads what the officer has. */
  @PostConstruct
  public void load() {
    feed = feeds.feed().orElse(null);
  }

  public void make() {
    address = address(feeds.make());
    load();
  }

  public void revoke() {
    feeds.revoke();
    address = null;
    load();
  }

  private static String address(FeedToken token) {
    String language = Language.of(Faces.getLocale()) == Language.EN ? "?lang=en" : "";
    return Faces.getRequestBaseURL() + "api/staff/v1/calendars/" + token.text() + ".ics" + language;
  }

  /** The officer's feed; null if there is none. */
  public FeedView getFeed() {
    return feed;
  }

  /** The address just made; null otherwise. */
  public String getAddress() {
    return address;
  }
}
