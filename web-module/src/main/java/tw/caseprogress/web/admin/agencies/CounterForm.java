package tw.caseprogress.web.admin.agencies;

import java.io.Serializable;
import tw.caseprogress.organisation.CounterDetails;
import tw.caseprogress.typed.TypedLine;

/** Where citizens hand papers in, as the administrator types it. */
public class CounterForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String placeZh;
  private String placeEn;
  private String fax;
  private String email;

  static CounterForm of(CounterDetails details) {
    CounterForm form = new CounterForm();
    form.placeZh = details.placeZh();
    form.placeEn = details.placeEn();
    form.fax = details.fax();
    form.email = details.email();
    return form;
  }

  CounterDetails toDetails() {
    return new CounterDetails(
        TypedLine.text(placeZh),
        TypedLine.text(placeEn),
        TypedLine.text(fax),
        TypedLine.technical(email));
  }

  public String getPlaceZh() {
    return placeZh;
  }

  public void setPlaceZh(String placeZh) {
    this.placeZh = placeZh;
  }

  public String getPlaceEn() {
    return placeEn;
  }

  public void setPlaceEn(String placeEn) {
    this.placeEn = placeEn;
  }

  public String getFax() {
    return fax;
  }

  public void setFax(String fax) {
    this.fax = fax;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
