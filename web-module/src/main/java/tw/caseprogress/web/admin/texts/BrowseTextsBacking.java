package tw.caseprogress.web.admin.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.KeptCaseType;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.KeyStepName;
import tw.caseprogress.notification.NoticeTextKey;
import tw.caseprogress.notification.service.NoticeTextQuery;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** Lists the texts of notices on {@code /admin/texts/list}: by event, or by step of a case type. */
@Named
@RequestScoped
public class BrowseTextsBacking {

  @Inject private NoticeTextQuery query;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage words;

  private String caseType;
  private List<Row> rows;
  private Set<NoticeTextKey> changed;

  /**
   * The texts of an event, or of the key step that it tells of.
   *
   * @param title in the reader's language
   */
  public record Row(String title, NoticeEvent event, Optional<KeyStepName> step) {}

  /** The events; where a case type is chosen, its steps. */
  public List<Row> getRows() {
    if (rows == null) {
      rows = isOfSteps() ? steps() : events();
    }
    return rows;
  }

  private List<Row> events() {
    return Arrays.stream(NoticeEvent.values())
        .map(event -> new Row(texts.get("NoticeEvent." + event), event, Optional.empty()))
        .toList();
  }

  private List<Row> steps() {
    return query.steps(caseType).stream()
        .map(
            one ->
                new Row(
                    words.of(one.step().nameZh(), one.step().nameEn()),
                    NoticeEvent.KEY_STEP_REACHED,
                    Optional.of(one.name())))
        .toList();
  }

  /** Whether the texts are those of the steps of one case type. */
  public boolean isOfSteps() {
    return caseType != null && !caseType.isEmpty();
  }

  public List<KeptCaseType> getCaseTypes() {
    return query.caseTypes();
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
  public boolean isChanged(Row row, ContactChannel channel, ContactLanguage language) {
    if (changed == null) {
      changed = query.changed();
    }
    return changed.contains(new NoticeTextKey(row.event(), channel, language, row.step()));
  }

  public String getCaseType() {
    return caseType;
  }

  public void setCaseType(String caseType) {
    this.caseType = caseType;
  }
}
