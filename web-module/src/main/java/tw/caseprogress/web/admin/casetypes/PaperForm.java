package tw.caseprogress.web.admin.casetypes;

import java.io.Serializable;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.typed.TypedLine;

/** A paper to hand in as the administrator writes it. */
public class PaperForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String nameZh = "";
  private String nameEn = "";
  private boolean mandatory = true;

  static PaperForm of(PaperView paper) {
    PaperForm form = new PaperForm();
    form.nameZh = paper.nameZh();
    form.nameEn = paper.nameEn();
    form.mandatory = paper.mandatory();
    return form;
  }

  PaperView toPaper(int order) {
    return new PaperView(order, TypedLine.text(nameZh), TypedLine.text(nameEn), mandatory);
  }

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(String nameZh) {
    this.nameZh = nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public boolean isMandatory() {
    return mandatory;
  }

  public void setMandatory(boolean mandatory) {
    this.mandatory = mandatory;
  }
}
