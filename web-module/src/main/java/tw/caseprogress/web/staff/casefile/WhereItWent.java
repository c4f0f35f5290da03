package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.GivenAway;
import tw.caseprogress.casefile.service.HandOverQuery;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** Tells who has a case that is not the agency's, if the agency gave it away. */
@ApplicationScoped
class WhereItWent {

  @Inject private HandOverQuery handOvers;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  /** Tells on the next page that there is no such case, or where it is. */
  void tellNext(CaseNumber number) {
    handOvers
        .givenAway(number)
        .ifPresentOrElse(
            this::tellNext, () -> texts.refuseNext("staff_casefile_view.message.error.notFound"));
  }

  private void tellNext(GivenAway away) {
    texts.refuseNext(
        "staff_casefile_view.message.error.givenAway",
        DateText.date(away.on(), language.locale()),
        language.of(away.agency().nameZh(), away.agency().nameEn()),
        away.unit(),
        away.agency().phone());
  }
}
