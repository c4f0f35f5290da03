package tw.caseprogress.web.admin.agencies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import tw.caseprogress.organisation.KeptAgency;
import tw.caseprogress.organisation.service.AgencyQuery;
import tw.caseprogress.typed.NameFold;
import tw.caseprogress.typed.TypedLine;

/** Lists the agencies on {@code /admin/agencies}. */
@Named
@ViewScoped
public class BrowseAgenciesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AgencyQuery agencyQuery;

  private String words;
  private boolean ended;
  private transient List<KeptAgency> agencies;

  /** Those that fit the words; ended ones only if they are asked for. */
  public List<KeptAgency> getAgencies() {
    if (agencies == null) {
      boolean all = TypedLine.isBlank(words);
      String wanted = NameFold.of(words);
      agencies =
          agencyQuery.agencies().stream()
              .filter(agency -> ended || agency.active())
              .filter(agency -> all || fits(agency, wanted))
              .toList();
    }
    return agencies;
  }

  private static boolean fits(KeptAgency agency, String wanted) {
    return Stream.of(
            agency.code(),
            agency.details().nameZh(),
            agency.details().nameEn(),
            agency.details().shortNameZh(),
            agency.details().addressZh())
        .anyMatch(text -> !wanted.isEmpty() && NameFold.of(text).contains(wanted));
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public boolean isEnded() {
    return ended;
  }

  public void setEnded(boolean ended) {
    this.ended = ended;
  }
}
