package tw.caseprogress.setup;

import java.util.Map;
import tw.caseprogress.typed.TypedLine;

/**
 * The agency that runs an installation, as its settings name it: whom citizens turn to about the
 * pages themselves. Nothing is made up for what is not set, it is empty.
 *
 * @param agencyZh its full name with the city, such as 臺北市政府資訊局
 * @param agencyEn the same in English
 * @param addressZh where it is
 * @param addressEn the same in English
 * @param phone the number as it is dialled, such as {@code 02-2720-8889}
 * @param email where people may write to
 * @param securityContact who is told of a hole: an address of mail, or one that begins with {@code
 *     https://}
 */
public record SiteOperator(
    String agencyZh,
    String agencyEn,
    String addressZh,
    String addressEn,
    String phone,
    String email,
    String securityContact) {

  /** As the settings say, by the names of their variables. */
  public static SiteOperator of(Map<String, String> settings) {
    return new SiteOperator(
        text(settings, "CASEPROGRESS_SITE_AGENCY"),
        text(settings, "CASEPROGRESS_SITE_AGENCY_EN"),
        text(settings, "CASEPROGRESS_SITE_ADDRESS"),
        text(settings, "CASEPROGRESS_SITE_ADDRESS_EN"),
        text(settings, "CASEPROGRESS_SITE_PHONE"),
        text(settings, "CASEPROGRESS_SITE_EMAIL"),
        text(settings, "CASEPROGRESS_SECURITY_CONTACT"));
  }

  private static String text(Map<String, String> settings, String name) {
    return TypedLine.text(settings.getOrDefault(name, ""));
  }

  /** Whether the settings say who it is. */
  public boolean isNamed() {
    return !agencyZh.isEmpty();
  }

  /** Its name in a language; the Chinese one stands for an English one that is not set. */
  public String agency(boolean english) {
    return english && !agencyEn.isEmpty() ? agencyEn : agencyZh;
  }

  /** Its address in a language; the Chinese one stands for an English one that is not set. */
  public String address(boolean english) {
    return english && !addressEn.isEmpty() ? addressEn : addressZh;
  }
}
