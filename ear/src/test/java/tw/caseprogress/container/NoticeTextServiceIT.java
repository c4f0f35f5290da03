package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.notification.KeptNoticeText;
import tw.caseprogress.notification.KeyStepName;
import tw.caseprogress.notification.NoticeTemplate;
import tw.caseprogress.notification.NoticeTextKey;
import tw.caseprogress.notification.NoticeTextRefusedException;
import tw.caseprogress.notification.NoticeTexts;
import tw.caseprogress.notification.service.NoticeTextQuery;
import tw.caseprogress.notification.service.NoticeTextService;
import tw.caseprogress.security.Role;

/** By which texts the notices of an agency are worded: called past every screen. */
@ExtendWith(ArquillianExtension.class)
class NoticeTextServiceIT {

  private static final String OWN = "379512000A";
  private static final String OTHER = "379511000A";
  private static final String KEEPER = "texts.keeper";
  private static final String STRANGER = "texts.stranger";
  private static final String CITY = "texts.city";
  private static final String OFFICER = "texts.officer";
  private static final String OTHER_OFFICER = "texts.other";
  private static final NoticeTextKey KEY =
      new NoticeTextKey(NoticeEvent.OPENED, ContactChannel.TEXT_MESSAGE, ContactLanguage.ZH_TW);
  private static final String REST = "案件{{caseNumber}}已收到，查詢密碼{{queryPassword}}。";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private NoticeTextService service;
  @Inject private NoticeTextQuery query;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private IntakeService intake;
  @Inject private CaseFileQuery cases;
  @Inject private CaseFileService commands;
  @Inject private Clock clock;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @BeforeEach
  void putStaff() throws Exception {
    rows.put(KEEPER, OWN, Role.AGENCY_ADMINISTRATOR);
    rows.put(STRANGER, OTHER, Role.AGENCY_ADMINISTRATOR);
    rows.put(CITY, null, Role.SYSTEM_ADMINISTRATOR);
    rows.put(OFFICER, OWN, Role.CASE_OFFICER);
    rows.put(OTHER_OFFICER, OTHER, Role.CASE_OFFICER);
  }

  @AfterEach
  void giveUp() throws Exception {
    for (String login : List.of(KEEPER, STRANGER, CITY)) {
      Optional<KeptNoticeText> latest = latest(login);
      if (latest.flatMap(KeptNoticeText::template).isPresent()) {
        as(login, () -> service.backToDefault(KEY, latest.get().id()));
      }
    }
  }

  @Test
  void aNoticeIsWordedByTheAgency_elseByTheCity_elseAsDelivered_andSaysByWhich() throws Exception {
    assertThat(noticeOf(OFFICER, OWN)).startsWith(NoticeTexts.VERSION + " 【");

    save(CITY, "【{{agencyShort}}】全市：" + REST);
    String city = latest(CITY).orElseThrow().edition();
    assertThat(noticeOf(OFFICER, OWN)).startsWith(city + " 【").contains("全市：案件");

    save(KEEPER, "【{{agencyShort}}】本所：{不是變數}" + REST);
    String own = latest(KEEPER).orElseThrow().edition();
    assertThat(noticeOf(OFFICER, OWN))
        .startsWith(own + " 【")
        .contains("本所：{不是變數}案件", "查詢密碼●●●●●●●●。");
    assertThat(noticeOf(OTHER_OFFICER, OTHER)).startsWith(city + " 【").contains("全市：");
    assertThat(latest(STRANGER)).isEmpty();

    as(KEEPER, () -> service.backToDefault(KEY, latest(KEEPER).orElseThrow().id()));
    assertThat(noticeOf(OFFICER, OWN)).startsWith(city + " 【");
    assertThat(staff.as(KEEPER, Role.AGENCY_ADMINISTRATOR, () -> query.versions(KEY)))
        .extracting(kept -> kept.template().isPresent())
        .startsWith(false, true);
  }

  @Test
  void whatMayNotBeSent_orWasChangedMeanwhile_isRefused_andNothingIsChanged() throws Exception {
    long seen = latest(KEEPER).map(KeptNoticeText::id).orElse(0L);

    refused(() -> service.save(KEY, seen, text("您好" + REST)));
    refused(() -> service.save(KEY, seen, text("【{{agencyShort}}】{{nobody}}" + REST)));
    refused(() -> service.save(KEY, seen + 1, text("【{{agencyShort}}】" + REST)));
    refused(() -> service.backToDefault(KEY, seen));
    assertThat(latest(KEEPER).map(KeptNoticeText::id).orElse(0L)).isEqualTo(seen);
  }

  @Test
  void aKeyStepIsWordedOnItsOwn_byWhoSeesItsCaseType() throws Exception {
    CaseTypeView type = catalogue.offeredBy(OWN).get(0);
    NoticeTextKey ofStep =
        NoticeTextKey.at(
            NoticeEvent.KEY_STEP_REACHED,
            KEY.channel(),
            KEY.language(),
            new KeyStepName(type.code(), type.steps().get(1).nameZh()));
    long seen = latest(KEEPER, ofStep).map(KeptNoticeText::id).orElse(0L);
    as(KEEPER, () -> service.save(ofStep, seen, text("【{{agencyShort}}】{{step}}：{{text}}")));
    KeptNoticeText kept = latest(KEEPER, ofStep).orElseThrow();

    CaseNumber number = register(OFFICER, OWN);
    int version = staff.as(OFFICER, Role.CASE_OFFICER, () -> cases.get(number).version());
    ProgressUpdate update = new ProgressUpdate(2, "審查中", Telling.BY_ALL);
    staff.as(OFFICER, Role.CASE_OFFICER, () -> commands.recordProgress(number, version, update));

    assertThat(noticeOf(number, NoticeEvent.KEY_STEP_REACHED))
        .startsWith(kept.edition() + " 【")
        .endsWith(type.steps().get(1).nameZh() + "：審查中");
    as(KEEPER, () -> service.backToDefault(ofStep, kept.id()));
    NoticeTextKey unseen =
        NoticeTextKey.at(
            ofStep.event(), KEY.channel(), KEY.language(), new KeyStepName("BIZ-REG", "書面審查"));
    assertThatThrownBy(() -> as(KEEPER, () -> service.save(unseen, 0, text("【{{agency}}】"))))
        .hasRootCauseInstanceOf(NoSuchElementException.class);
  }

  @Test
  void officersWordNothing() {
    assertThatThrownBy(
            () ->
                staff.as(
                    OFFICER,
                    Role.CASE_OFFICER,
                    () -> service.save(KEY, 0, text("【{{agencyShort}}】" + REST))))
        .isInstanceOf(EJBAccessException.class);
  }

  private void refused(StaffOnStage.Command command) {
    assertThatThrownBy(() -> as(KEEPER, command)).isInstanceOf(NoticeTextRefusedException.class);
  }

  private void save(String login, String body) throws Exception {
    long seen = latest(login).map(KeptNoticeText::id).orElse(0L);
    as(login, () -> service.save(KEY, seen, text(body)));
  }

  private Optional<KeptNoticeText> latest(String login) throws Exception {
    return latest(login, KEY);
  }

  private Optional<KeptNoticeText> latest(String login, NoticeTextKey key) throws Exception {
    Callable<List<KeptNoticeText>> versions = () -> query.versions(key);
    return staff.as(login, role(login), versions).stream().findFirst();
  }

  private void as(String login, StaffOnStage.Command command) throws Exception {
    staff.as(login, role(login), command);
  }

  private static Role role(String login) {
    return login.equals(CITY) ? Role.SYSTEM_ADMINISTRATOR : Role.AGENCY_ADMINISTRATOR;
  }

  private static NoticeTemplate text(String body) {
    return new NoticeTemplate(Optional.empty(), body);
  }

  /** Edition and words of the text message that a new case of the agency is told by. */
  private String noticeOf(String login, String agency) throws Exception {
    return noticeOf(register(login, agency), NoticeEvent.OPENED);
  }

  private CaseNumber register(String login, String agency) throws Exception {
    Intake typed =
        TypedIntake.of(catalogue.offeredBy(agency).get(0).code(), LocalDate.now(clock))
            .by(new Party("王小明", null, null, "0912345678", Set.of(ContactChannel.TEXT_MESSAGE)))
            .agreedTo("115-1", false)
            .typed();
    return staff.as(login, Role.CASE_OFFICER, () -> intake.register(typed)).caseNumber();
  }

  private String noticeOf(CaseNumber number, NoticeEvent event) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                select n.template_version || ' ' || n.body
                  from notice n join case_file c on c.id = n.case_file_id
                 where c.case_number = ? and n.event = ?
                """)) {
      statement.setString(1, number.digits());
      statement.setString(2, event.name());
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getString(1);
      } catch (SQLException e) {
        throw new AssertionError(e);
      }
    }
  }
}
