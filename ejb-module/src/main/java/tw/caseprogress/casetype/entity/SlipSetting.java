package tw.caseprogress.casetype.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import tw.caseprogress.casetype.SlipFields;
import tw.caseprogress.casetype.SlipPaper;
import tw.caseprogress.casetype.SlipTerms;

/** How the acceptance slip of a version looks. */
@Embeddable
public class SlipSetting {

  @Column(name = "slip_heading_zh")
  private String headingZh;

  @Column(name = "slip_heading_en")
  private String headingEn;

  @Column(name = "slip_fields")
  private String fields;

  @Column(name = "slip_notes_zh")
  private String notesZh;

  @Column(name = "slip_notes_en")
  private String notesEn;

  @Column(name = "slip_password_apart")
  private boolean passwordApart;

  @Enumerated(EnumType.STRING)
  @Column(name = "slip_paper")
  private SlipPaper paper;

  protected SlipSetting() {}

  SlipSetting(SlipTerms terms) {
    this.headingZh = terms.headingZh();
    this.headingEn = terms.headingEn();
    this.fields = SlipFields.write(terms.fields());
    this.notesZh = terms.notesZh();
    this.notesEn = terms.notesEn();
    this.passwordApart = terms.passwordApart();
    this.paper = terms.paper();
  }

  SlipTerms terms() {
    return new SlipTerms(
        headingZh, headingEn, SlipFields.read(fields), notesZh, notesEn, passwordApart, paper);
  }
}
