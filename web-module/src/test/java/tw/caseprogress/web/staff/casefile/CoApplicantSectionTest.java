package tw.caseprogress.web.staff.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CoApplicant;

class CoApplicantSectionTest {

  private final CoApplicantSection section = new CoApplicantSection();

  @Test
  void whoIsTakenOut_takesNothingOfTheOthersAlong() {
    for (String name : new String[] {"李大同", "黃小玉", "吳天"}) {
      section.add();
      section.getForms().get(section.getCount() - 1).setName(name);
    }
    section.remove(1);
    assertThat(section.toCoApplicants()).extracting(CoApplicant::name).containsExactly("李大同", "吳天");
    section.add();
    assertThat(section.toCoApplicants())
        .extracting(CoApplicant::name)
        .containsExactly("李大同", "吳天", null);
  }

  @Test
  void moreThanThereMayBe_orOneThatIsNotShown_changesNothing() {
    section.remove(0);
    for (int i = 0; i < CoApplicant.MOST + 2; i++) {
      section.add();
    }
    assertThat(section.toCoApplicants()).hasSize(CoApplicant.MOST);
    assertThat(section.isGrowing()).isFalse();
    section.remove(CoApplicant.MOST);
    assertThat(section.getForms()).hasSize(CoApplicant.MOST);
  }
}
