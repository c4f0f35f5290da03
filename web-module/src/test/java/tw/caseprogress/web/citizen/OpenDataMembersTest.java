package tw.caseprogress.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tw.caseprogress.web.api.publicapi.StatisticsAnswer;
import tw.caseprogress.web.api.publicapi.StatisticsMonthsAnswer.StatisticsMonth;

class OpenDataMembersTest {

  @Test
  void everyMemberOfAnAnswerIsExplained() {
    for (Class<?> answer : new Class<?>[] {StatisticsAnswer.class, StatisticsMonth.class}) {
      assertThat(ShowOpenDataBacking.MEMBERS)
          .containsAll(
              Arrays.stream(answer.getRecordComponents()).map(RecordComponent::getName).toList());
    }
  }
}
