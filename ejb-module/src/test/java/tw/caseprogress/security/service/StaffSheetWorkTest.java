package tw.caseprogress.security.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import tw.caseprogress.security.LoginTakenException;

class StaffSheetWorkTest {

  @Test
  void aLoginThatSomebodyMadeMeanwhileIsTaken_howeverItIsTold() {
    assertThat(StaffSheetWork.isTaken(new LoginTakenException("new.one"))).isTrue();
    assertThat(StaffSheetWork.isTaken(thrownBy("23505"))).isTrue();
    assertThat(StaffSheetWork.isTaken(thrownBy("23503"))).isFalse();
    assertThat(StaffSheetWork.isTaken(new IllegalStateException("another"))).isFalse();
  }

  private static RuntimeException thrownBy(String state) {
    return new PersistenceException(new IllegalStateException(new SQLException("no", state)));
  }
}
