package tw.caseprogress.container;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import tw.caseprogress.batch.sample.SampleCaseTypes;
import tw.caseprogress.security.Role;

/**
 * Publishes the library of case types before the first test: an empty system has none, and most
 * tests open cases of them. By the commands of the screens, as the sample does.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN) // each command has its own
public class DeliveredTypesOnStage {

  static final String PUBLISHER = "delivered.publisher";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private SampleCaseTypes types;

  @PostConstruct
  void publish() {
    try {
      rows.put(PUBLISHER, null, Role.SYSTEM_ADMINISTRATOR);
      staff.as(PUBLISHER, Role.SYSTEM_ADMINISTRATOR, types::publishMissing);
      takeAway();
    } catch (Exception e) { // the container lets a bean of its own throw no checked one here
      throw new IllegalStateException(e);
    }
  }

  private void takeAway() throws SQLException {
    String row = "from staff_user where login = '" + PUBLISHER + "'";
    rows.change("delete from staff_user_role where staff_user_id in (select id " + row + ")");
    rows.change("delete " + row);
  }
}
