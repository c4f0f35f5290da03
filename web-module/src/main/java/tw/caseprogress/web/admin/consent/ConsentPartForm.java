package tw.caseprogress.web.admin.consent;

import java.io.Serializable;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.consent.ConsentPart;
import tw.caseprogress.consent.ConsentWords;

/** What is typed of one part of a consent form. */
public class ConsentPartForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ConsentPart part;
  private String zh;
  private String en;

  ConsentPartForm(ConsentPart part, ConsentWords words) {
    this.part = part;
    this.zh = words.at(part, ContactLanguage.ZH_TW);
    this.en = words.at(part, ContactLanguage.EN);
  }

  String in(ContactLanguage language) {
    return language == ContactLanguage.EN ? en : zh;
  }

  public ConsentPart getPart() {
    return part;
  }

  /** How many lines the field begins with. */
  public int getRows() {
    return switch (part) {
      case TITLE -> 2;
      case SCRIPT -> 12;
      default -> 4;
    };
  }

  public String getZh() {
    return zh;
  }

  public void setZh(String zh) {
    this.zh = zh;
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = en;
  }
}
