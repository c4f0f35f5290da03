package tw.caseprogress.web.admin.casetypes;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import tw.caseprogress.casetype.SlipField;
import tw.caseprogress.casetype.SlipPaper;
import tw.caseprogress.casetype.SlipTerms;
import tw.caseprogress.typed.TypedLine;

/** The acceptance slip as the administrator designs it. */
public class SlipForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String headingZh;
  private String headingEn;
  private List<SlipField> fields;
  private String notesZh;
  private String notesEn;
  private boolean passwordApart;
  private SlipPaper paper;

  static SlipForm of(SlipTerms terms) {
    SlipForm form = new SlipForm();
    form.headingZh = terms.headingZh();
    form.headingEn = terms.headingEn();
    form.fields = List.copyOf(terms.fields());
    form.notesZh = terms.notesZh();
    form.notesEn = terms.notesEn();
    form.passwordApart = terms.passwordApart();
    form.paper = terms.paper();
    return form;
  }

  SlipTerms toTerms() {
    return new SlipTerms(
        TypedLine.text(headingZh),
        TypedLine.text(headingEn),
        fields == null ? Set.of() : Set.copyOf(fields),
        lines(notesZh),
        lines(notesEn),
        passwordApart,
        paper);
  }

  private static String lines(String typed) {
    return TypedLine.words(typed == null ? "" : typed.replace("\r\n", "\n"));
  }

  public SlipField[] getChoices() {
    return SlipField.values();
  }

  public SlipPaper[] getPapers() {
    return SlipPaper.values();
  }

  public String getHeadingZh() {
    return headingZh;
  }

  public void setHeadingZh(String headingZh) {
    this.headingZh = headingZh;
  }

  public String getHeadingEn() {
    return headingEn;
  }

  public void setHeadingEn(String headingEn) {
    this.headingEn = headingEn;
  }

  public List<SlipField> getFields() {
    return fields;
  }

  public void setFields(List<SlipField> fields) {
    this.fields = fields;
  }

  public String getNotesZh() {
    return notesZh;
  }

  public void setNotesZh(String notesZh) {
    this.notesZh = notesZh;
  }

  public String getNotesEn() {
    return notesEn;
  }

  public void setNotesEn(String notesEn) {
    this.notesEn = notesEn;
  }

  public boolean isPasswordApart() {
    return passwordApart;
  }

  public void setPasswordApart(boolean passwordApart) {
    this.passwordApart = passwordApart;
  }

  public SlipPaper getPaper() {
    return paper;
  }

  public void setPaper(SlipPaper paper) {
    this.paper = paper;
  }
}
