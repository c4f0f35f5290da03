package tw.caseprogress.web.citizen;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.caseprogress.disclosure.CaseLook;
import tw.caseprogress.disclosure.CaseTraces;
import tw.caseprogress.disclosure.NoticeTold;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.i18n.Texts;

/** Which notices were sent and who looked, as a citizen reads it. */
public final class TracesStory {
  private static final String TEXT = "public_index.text.";

  private final CaseTraces traces;
  private final Function<String, Optional<AgencyView>> agencies;
  private final Texts texts;

  TracesStory(CaseTraces traces, Function<String, Optional<AgencyView>> agencies, Texts texts) {
    this.traces = traces;
    this.agencies = agencies;
    this.texts = texts;
  }

  /**
   * A line of a list.
   *
   * @param when the day, of a notice also the time
   * @param what what was sent or done
   * @param how by which way and to whom, or by whom
   * @param became what became of it, or what for
   */
  public record Line(String when, String what, String how, String became) {}

  public String getNoticesTitle() {
    return texts.get("public_index.label.notices", traces.notices().size());
  }

  /** The notices, the latest first. */
  public List<Line> getNotices() {
    return traces.notices().stream().map(this::line).toList();
  }

  public String getLooksTitle() {
    return texts.get(
        "public_index.label.looks", traces.looks().stream().mapToInt(CaseLook::times).sum());
  }

  /** The looks, the latest first. */
  public List<Line> getLooks() {
    return traces.looks().stream().map(this::line).toList();
  }

  private Line line(NoticeTold notice) {
    return new Line(
        DateText.date(notice.at(), texts.locale()),
        texts.word(notice.event()),
        texts.get(
            TEXT + "notice.way",
            texts.word(notice.channel()),
            texts.word(notice.recipient()),
            notice.addressMasked()),
        texts.get(TEXT + "notice." + notice.state()));
  }

  private Line line(CaseLook look) {
    String what = texts.get(TEXT + "look." + look.what());
    return new Line(
        DateText.date(look.day(), texts.locale()),
        look.times() == 1 ? what : texts.get(TEXT + "look.times", what, look.times()),
        who(look),
        look.purpose().map(why -> texts.get(TEXT + "look.purpose", why)).orElse(""));
  }

  private String who(CaseLook look) {
    if (look.isOfHotline()) {
      return texts.get(TEXT + "look.hotline");
    }
    String roles =
        look.roles().isEmpty()
            ? texts.get(TEXT + "look.staff")
            : look.roles().stream()
                .map(texts::word)
                .collect(Collectors.joining(texts.isEnglish() ? ", " : "、"));
    String office =
        look.agencyCode()
            .flatMap(agencies::apply)
            .map(this::name)
            .orElseGet(() -> texts.get("public_index.text.city"));
    return texts.get(TEXT + "look.who", office, roles);
  }

  private String name(AgencyView agency) {
    return texts.choose(agency.nameZh(), agency.nameEn());
  }
}
