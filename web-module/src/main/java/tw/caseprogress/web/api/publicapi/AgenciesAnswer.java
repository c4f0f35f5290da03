package tw.caseprogress.web.api.publicapi;

import java.util.List;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.web.i18n.Texts;

/**
 * The agencies whose cases can be tracked.
 *
 * @param agencies all of them, by code
 */
public record AgenciesAnswer(List<Agency> agencies) {

  /**
   * An agency.
   *
   * @param code the official code of 10 characters
   * @param name the full name
   * @param shortName the name that starts a text message
   * @param phone the enquiry number
   * @param caseTypes how many case types it takes in
   */
  public record Agency(String code, String name, String shortName, String phone, int caseTypes) {}

  static Agency agency(AgencyView agency, int caseTypes, Texts texts) {
    return new Agency(
        agency.code(),
        texts.choose(agency.nameZh(), agency.nameEn()),
        texts.choose(agency.shortNameZh(), agency.shortNameEn()),
        texts.phone(agency.phone()),
        caseTypes);
  }
}
