package tw.caseprogress.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tw.caseprogress.approval.ExtensionRequest.Ended;
import tw.caseprogress.casefile.ExtensionGrant;
import tw.caseprogress.casefile.Telling;

class ExtensionApprovalTest {

  private static final String NO_REFUSAL = "";
  private static final Instant THEN = Instant.parse("2026-11-20T02:00:00Z");

  @ParameterizedTest(name = "needed {0}, latest {1}, supervisors {2}: {3}")
  @CsvSource({
    "true,  ,          chief,            ''",
    "true,  ,          'asker chief',    ''",
    "true,  DECLINED,  chief,            ''",
    "true,  WITHDRAWN, chief,            ''",
    "true,  LAPSED,    chief,            ''",
    "true,  WAITING,   chief,            WAITS_ALREADY",
    "true,  ,          asker,            NOBODY_ELSE",
    "true,  ,          '',               NOBODY_ELSE",
    "false, ,          chief,            NOT_NEEDED",
    "false, WAITING,   chief,            NOT_NEEDED"
  })
  void requireAskable_whereTheAgencyWantsIt_andSomebodyElseCanDecide(
      boolean needed, RequestState latest, String supervisors, String refusal) {
    Set<String> logins =
        Arrays.stream(supervisors.split(" "))
            .filter(login -> !login.isEmpty())
            .collect(Collectors.toSet());

    assertRefusal(refusal, needed, latest, approval -> approval.requireAskable("asker", logins));
  }

  @ParameterizedTest(name = "latest {0}, decided as {1} by {2}: {3}")
  @CsvSource({
    "WAITING,   7, chief, ''",
    "WAITING,   7, asker, OWN_REQUEST",
    "WAITING,   6, chief, NONE_WAITS",
    "WAITING,   0, chief, NONE_WAITS",
    "APPROVED,  7, chief, NONE_WAITS",
    "DECLINED,  7, chief, NONE_WAITS",
    "WITHDRAWN, 7, chief, NONE_WAITS",
    "LAPSED,    7, chief, NONE_WAITS",
    ",          7, chief, NONE_WAITS"
  })
  void toDecide_isWhatWaits_andWasAskedForBySomebodyElse(
      RequestState latest, long seen, String by, String refusal) {
    assertRefusal(refusal, true, latest, approval -> approval.toDecide(seen, by));
  }

  @Test
  void toDecide_goesOnWhereTheAgencyWantsNoApprovalAnyMore() {
    assertRefusal(NO_REFUSAL, false, RequestState.WAITING, one -> one.toDecide(7, "chief"));
  }

  @ParameterizedTest
  @EnumSource(names = "WAITING", mode = Mode.EXCLUDE)
  void toWithdraw_isWhatWaits(RequestState ended) {
    assertRefusal("NONE_WAITS", true, ended, approval -> approval.toWithdraw(7));
    assertRefusal(NO_REFUSAL, true, RequestState.WAITING, approval -> approval.toWithdraw(7));
  }

  private static void assertRefusal(
      String refusal, boolean needed, RequestState latest, Consumer<ExtensionApproval> command) {
    ExtensionApproval approval =
        new ExtensionApproval(
            needed, Optional.ofNullable(latest).map(ExtensionApprovalTest::request));

    ApprovalRefusedException refused =
        catchThrowableOfType(ApprovalRefusedException.class, () -> command.accept(approval));

    assertThat(refused == null ? NO_REFUSAL : refused.refusal().name()).isEqualTo(refusal);
  }

  private static ExtensionRequest request(RequestState state) {
    return new ExtensionRequest(
        7,
        new ExtensionGrant(5, "需現場勘查", Optional.empty(), Telling.BY_ALL),
        "asker",
        "陳承辦",
        THEN,
        state,
        state == RequestState.WAITING ? Optional.empty() : Optional.of(new Ended("林主管", THEN, "")));
  }
}
