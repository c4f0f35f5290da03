package tw.caseprogress.job.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tw.caseprogress.schema.DatabaseException;

class ServerPresenceTest {

  private final LosableDatabase database = new LosableDatabase();
  private final ServerPresence presence = new ServerPresence(database.pool());

  @Test
  void afterADatabaseThatWasAway_theServerIsShownAgainByANewConnection() {
    presence.show();
    database.goAway();
    database.comeBack();

    assertThatCode(presence::show).doesNotThrowAnyException();
    assertThat(database.open()).isEqualTo(1);
  }

  @Test
  void whileTheDatabaseIsAway_itSaysSo_andHoldsNothing() {
    presence.show();
    database.goAway();

    assertThatThrownBy(presence::show).isInstanceOf(DatabaseException.class);
    assertThat(database.open()).isZero();
  }

  @Test
  void theGoodbyeOverALostConnectionIsQuiet() {
    presence.show();
    database.goAway();

    assertThatCode(presence::end).doesNotThrowAnyException();
    assertThat(database.open()).isZero();
  }
}
