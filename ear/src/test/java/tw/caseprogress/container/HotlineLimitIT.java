package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.hotline.LookUpLimit;
import tw.caseprogress.hotline.TooManyLookUpsException;
import tw.caseprogress.hotline.service.HotlineLookUpService;
import tw.caseprogress.security.Role;

/** The operators' limit when many look-ups come at the same moment. */
@ExtendWith(ArquillianExtension.class)
class HotlineLimitIT {

  private static final int AT_ONCE = 36;

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private HotlineLookUpService hotline;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  @Test
  void guessesOfOneOperatorDoNotSlipThroughTogether_andEveryRefusalIsWrittenDown()
      throws Exception {
    assertThat(answered(1)).isEqualTo(LookUpLimit.USUAL.missesOfOneCase());
  }

  @Test
  void norDoThoseOfManyOperators() throws Exception {
    assertThat(answered(6)).isEqualTo(LookUpLimit.USUAL.missesOfOneCaseByAll());
  }

  private int answered(int operators) throws Exception {
    CaseNumber guessed = CaseNumber.of(1912, System.nanoTime() % 100_000_000);
    List<Callable<Boolean>> guesses = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      String operator = "limit.operator" + operators + "." + i % operators;
      rows.put(operator, null);
      guesses.add(() -> staff.as(operator, Role.HOTLINE_OPERATOR, () -> isAnswered(guessed)));
    }

    int answered = 0;
    for (Future<Boolean> answer : executor.invokeAll(guesses)) {
      answered += answer.get(60, TimeUnit.SECONDS) ? 1 : 0;
    }

    assertThat(entries(guessed, "NOT_FOUND")).isEqualTo(answered);
    assertThat(entries(guessed, "TOO_MANY")).isEqualTo(AT_ONCE - answered);
    return answered;
  }

  private boolean isAnswered(CaseNumber number) {
    try {
      hotline.lookUp(Optional.empty(), number.digits(), "12345678");
      return true;
    } catch (TooManyLookUpsException e) {
      return false;
    }
  }

  private long entries(CaseNumber number, String outcome) throws Exception {
    return rows.count(
        """
        select count(*) from audit_entry where action = 'HOTLINE_LOOK_UP'
           and actor_kind = 'HOTLINE' and case_number = '%s' and detail->>'outcome' = '%s'
        """
            .formatted(number.digits(), outcome));
  }
}
