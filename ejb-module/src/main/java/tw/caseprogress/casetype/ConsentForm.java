package tw.caseprogress.casetype;

import java.util.Objects;

/**
 * The text to which an applicant consents: the six things that the agency must state.
 *
 * <p>個人資料保護法 §8: the agency; the purpose; the categories of data; period, area, recipients and
 * manner of use; the rights of §3 and how to use them; what follows from not giving the data.
 *
 * @param version the version that a consent refers to, such as {@code 115-1}
 * @param textZh the text that is signed
 * @param textEn the English translation
 */
public record ConsentForm(String version, String textZh, String textEn) {

  public ConsentForm {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(textZh, "textZh");
    Objects.requireNonNull(textEn, "textEn");
  }
}
