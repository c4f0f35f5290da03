package tw.caseprogress.web.admin.casetypes;

import java.io.Serializable;
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
  private SlipField[] fields; // of a list Faces does not know the type
  private String notesZh;
  private String notesEn;
  private boolean passwordApart;
  private SlipPaper paper;

  static SlipForm of(SlipTerms terms) {
    SlipForm form = new SlipForm();
    form.headingZh = terms.headingZh();
    form.headingEn = terms.headingEn();
    form.fields = terms.fields().toArray(SlipField[]::new);
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
        fields == null ? Set.of() : Set.of(fields),
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

  public SlipField[] getFields() {
    return fields;
  }

  public void setFields(SlipField[] fields) {
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
