package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.calendarfeed.FeedToken;
import tw.caseprogress.calendarfeed.service.CalendarFeedAnswering;
import tw.caseprogress.calendarfeed.service.CalendarFeedService;
import tw.caseprogress.casefile.CaseNumber;

/** What a secret opens in the real database, and what it does not. */
@ExtendWith(ArquillianExtension.class)
class CalendarFeedIT {

  private static final String OFFICER = "feed-officer";

  private final FeedToken token = FeedToken.random(new SecureRandom());

  @Inject private CalendarFeedAnswering reader;
  @Inject private CalendarFeedService feeds;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  private CaseNumber own;
  private CaseNumber others;
  private CaseNumber stopped;

  @BeforeEach
  void putCases() throws SQLException {
    takeAway();
    ContainerCases.putPeople(dataSource, OFFICER + " CASE_OFFICER", "feed-other CASE_OFFICER");
    own = ContainerCases.put(dataSource, 0, OFFICER, "2026-11-24");
    others = ContainerCases.put(dataSource, 1, "feed-other", "2026-11-25");
    stopped = ContainerCases.put(dataSource, 2, OFFICER, "");
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "insert into calendar_feed (staff_user_id, token_hash, made_at)"
                    + " select id, ?, now() from staff_user where login = ?")) {
      statement.setBytes(1, token.hash());
      statement.setString(2, OFFICER);
      statement.executeUpdate();
    }
  }

  @AfterEach
  void takeAway() throws SQLException {
    ContainerCases.takeAway(dataSource, "feed-");
  }

  @Test
  void theSecret_opensTheOfficersOwnRunningCases_withoutAnybodysName() {
    String calendar = reader.read(token, Locale.TAIWAN).orElseThrow();

    assertThat(calendar)
        .contains(own.shown(), "DTSTART;VALUE=DATE:20261124")
        .doesNotContain(others.shown())
        .doesNotContain(stopped.shown())
        .doesNotContain("王○○");
  }

  @Test
  void aUse_isNoted() throws SQLException {
    assertThat(used()).isFalse();

    reader.read(token, Locale.TAIWAN);

    assertThat(used()).isTrue();
  }

  @Test
  void anotherSecret_andOneWhoseOfficerHasLeft_openNothing() throws SQLException {
    assertThat(reader.read(FeedToken.random(new SecureRandom()), Locale.TAIWAN)).isEmpty();

    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("update staff_user set active = false where login = ?")) {
      statement.setString(1, OFFICER);
      statement.executeUpdate();
    }
    assertThat(reader.read(token, Locale.TAIWAN)).isEmpty();
  }

  @Test
  void makingAFeed_isRefusedToWhoeverIsNoOfficer() {
    assertThatThrownBy(() -> feeds.make()).isInstanceOf(EJBAccessException.class);
  }

  private boolean used() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select last_used_at is not null from calendar_feed f"
                    + " join staff_user u on u.id = f.staff_user_id where u.login = ?")) {
      statement.setString(1, OFFICER);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }
}
