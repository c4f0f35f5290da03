package tw.caseprogress.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.Receiver;
import tw.caseprogress.web.staff.ReceiverForm.Kind;

class ReceiverFormTest {

  private final ReceiverForm form = new ReceiverForm();

  @Test
  void nobodyIsChosen_beforeSomebodyIs_whateverTheKind() {
    for (Kind kind : Kind.values()) {
      form.setKind(kind);
      assertThat(form.receiver()).as(kind.name()).isEmpty();
      assertThatThrownBy(form::required)
          .isInstanceOfSatisfying(
              CaseInputException.class,
              refusal -> assertThat(refusal.fault()).isEqualTo(Fault.NO_RECEIVER));
    }
  }

  @Test
  void onlyWhatBelongsToTheKindCounts() {
    form.setOfficer("wang");
    form.setUnit(7L);
    form.setAgency("379150000A");

    assertThat(form.receiver()).contains(Receiver.officer("wang"));
    form.setKind(Kind.UNIT);
    assertThat(form.receiver()).contains(Receiver.unit(7, Optional.empty()));
    form.setUnitOfficer("li");
    assertThat(form.receiver()).contains(Receiver.unit(7, Optional.of("li")));
    form.setKind(Kind.AGENCY);
    assertThat(form.receiver()).contains(Receiver.agency("379150000A", Optional.empty()));
  }

  @Test
  void aUnitOfOneAgencyIsNoneOfAnother() {
    form.setKind(Kind.AGENCY);
    form.setAgency("379150000A");
    form.setUnitOfAgency(9L);
    assertThat(form.receiver()).contains(Receiver.agency("379150000A", Optional.of(9L)));

    form.setAgency("379160000A");
    assertThat(form.receiver()).contains(Receiver.agency("379160000A", Optional.empty()));
  }

  @Test
  void aFormWithoutAKindKeepsTheOneBefore() {
    form.setKind(Kind.UNIT);
    form.setKind(null);

    assertThat(form.getKind()).isEqualTo(Kind.UNIT);
  }
}
