package tw.caseprogress.web.admin.agencies;

import java.io.Serializable;
import tw.caseprogress.organisation.UnitDetails;
import tw.caseprogress.typed.TypedLine;

/** A unit as the administrator types it. */
public class UnitForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String nameZh;
  private String nameEn;
  private String phone;
  private CounterForm counter = new CounterForm();

  static UnitForm of(UnitDetails details) {
    UnitForm form = new UnitForm();
    form.nameZh = details.nameZh();
    form.nameEn = details.nameEn();
    form.phone = details.phone();
    form.counter = CounterForm.of(details.counter());
    return form;
  }

  /** What was typed, each on one line. */
  UnitDetails toDetails() {
    return new UnitDetails(
        TypedLine.text(nameZh), TypedLine.text(nameEn), TypedLine.text(phone), counter.toDetails());
  }

  public CounterForm getCounter() {
    return counter;
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

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }
}
