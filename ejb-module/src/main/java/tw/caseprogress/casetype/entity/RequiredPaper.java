package tw.caseprogress.casetype.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import tw.caseprogress.casetype.PaperView;

/** A paper that applicants hand in, of one version of a case type. */
@Entity
@Table(name = "required_paper")
public class RequiredPaper {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "case_type_version_id")
  private CaseTypeVersion version;

  @Column(name = "paper_order")
  private int paperOrder;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  private boolean mandatory;

  protected RequiredPaper() {}

  RequiredPaper(CaseTypeVersion version, PaperView paper) {
    this.version = version;
    this.paperOrder = paper.order();
    this.nameZh = paper.nameZh();
    this.nameEn = paper.nameEn();
    this.mandatory = paper.mandatory();
  }

  PaperView view() {
    return new PaperView(paperOrder, nameZh, nameEn, mandatory);
  }
}
