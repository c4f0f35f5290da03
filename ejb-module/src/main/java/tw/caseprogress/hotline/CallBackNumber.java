package tw.caseprogress.hotline;

import java.util.regex.Pattern;
import tw.caseprogress.security.Masking;
import tw.caseprogress.typed.LandlineNumber;
import tw.caseprogress.typed.MobileNumber;
import tw.caseprogress.typed.Reading;
import tw.caseprogress.typed.TypedLine;

/**
 * The number at which somebody wants to be called: a mobile or a landline of Taiwan.
 *
 * @param shown as people dial it
 * @param masked as lists show it
 */
public record CallBackNumber(String shown, String masked) {

  private static final Pattern LIKE_MOBILE = Pattern.compile("(?:\\+?886[ -]?)?0?9");

  /**
   * Reads what was typed; what begins like a mobile number is judged as one.
   *
   * @throws CallBackRefusedException if it is neither
   */
  public static CallBackNumber read(String typed) {
    Reading<String> mobile = MobileNumber.read(typed);
    if (mobile.value().isPresent()) {
      String e164 = mobile.value().get();
      return new CallBackNumber(MobileNumber.shown(e164), Masking.mobile(e164));
    }
    Reading<String> landline = LandlineNumber.read(typed);
    if (landline.value().isPresent()) {
      String number = landline.value().get();
      return new CallBackNumber(number, Masking.landline(number));
    }
    boolean likeMobile = LIKE_MOBILE.matcher(TypedLine.numeric(typed)).lookingAt();
    throw new CallBackRefusedException((likeMobile ? mobile : landline).fault().orElseThrow());
  }

  @Override
  public String toString() {
    return "CallBackNumber[" + masked + "]";
  }
}
