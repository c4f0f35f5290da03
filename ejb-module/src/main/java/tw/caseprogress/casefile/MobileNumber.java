package tw.caseprogress.casefile;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Taiwan's mobile numbers; landlines cannot get text messages. */
public final class MobileNumber {

  private static final String REGION = "TW";
  private static final int TAIWAN = 886;

  private MobileNumber() {}

  /**
   * The number in E.164, as in {@code +886912345678}; empty if it is no mobile number of Taiwan.
   */
  public static Optional<String> e164(String typed) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = numbers.parse(typed, REGION);
      boolean mobile =
          number.getCountryCode() == TAIWAN
              && String.valueOf(number.getNationalNumber()).matches("9\\d{8}");
      return mobile
          ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }
}
