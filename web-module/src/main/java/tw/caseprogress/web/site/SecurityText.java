package tw.caseprogress.web.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.typed.EmailAddress;

/**
 * The file by which a site tells finders of holes whom to write to (RFC 9116).
 *
 * @param contact an address that begins with {@code mailto:} or {@code https://}
 * @param address of the site, without a slash at its end
 */
record SecurityText(String contact, String address) {

  /** RFC 9116, 2.5.5: less than a year, so that nobody relies on what is out of date. */
  private static final int VALID_FOR_DAYS = 90;

  /**
   * As a setting says.
   *
   * @param setting an address of mail, or one that begins with {@code https://}
   * @return empty where there is nobody to write to: such a file would be none
   */
  static Optional<SecurityText> of(String setting, String address) {
    return contact(setting).map(contact -> new SecurityText(contact, address));
  }

  private static Optional<String> contact(String setting) {
    if (setting.startsWith("https://")) {
      return isAddress(setting) ? Optional.of(setting) : Optional.empty();
    }
    String mail = setting.startsWith("mailto:") ? setting.substring("mailto:".length()) : setting;
    return EmailAddress.read(mail).value().isPresent()
        ? Optional.of("mailto:" + mail)
        : Optional.empty();
  }

  private static boolean isAddress(String text) {
    try {
      return new URI(text).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The file, as it is answered on a day. */
  String on(LocalDate day) {
    String file =
        """
        Contact: %s
        Expires: %sT00:00:00Z
        Preferred-Languages: zh-TW, en
        """
            .formatted(contact, day.plusDays(VALID_FOR_DAYS));
    return address.startsWith("https://")
        ? file
            + "Canonical: %s/.well-known/security.txt\nPolicy: %s/privacy\n"
                .formatted(address, address)
        : file;
  }
}
