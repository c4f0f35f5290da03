package tw.caseprogress.web.staff.casefile;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticePreview;

/**
 * Which notices a screen has shown before they are sent; of each event the last, by a fingerprint
 * of its words and addresses.
 */
@ViewScoped
public class PreviewsShown implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<NoticeEvent, Integer> fingerprints = new EnumMap<>(NoticeEvent.class);

  void note(NoticeEvent event, NoticePreview preview) {
    fingerprints.put(event, preview.hashCode());
  }

  /** Whether this is what was shown last. */
  boolean isShown(NoticeEvent event, NoticePreview preview) {
    return Integer.valueOf(preview.hashCode()).equals(fingerprints.get(event));
  }
}
