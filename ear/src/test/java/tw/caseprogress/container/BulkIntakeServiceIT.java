package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.ListLook;
import tw.caseprogress.intake.ListedLook;
import tw.caseprogress.intake.ListedReceipt;
import tw.caseprogress.intake.service.BulkIntakeService;
import tw.caseprogress.security.OutsideAgencyException;
import tw.caseprogress.security.Role;
import tw.caseprogress.typed.SheetFault;

/** A mail-room list is looked at, and each row of it registered by itself. */
@ExtendWith(ArquillianExtension.class)
class BulkIntakeServiceIT {

  private static final String AGENCY = "379130100A";
  private static final String OTHER_AGENCY = "379150000A";
  private static final String OFFICER = "bulk.officer";
  private static final String STRANGER = "bulk.stranger";
  private static final String NOWHERE = "bulk.nowhere";
  private static final String HEAD = "收文號,案件項目,收件日,收件管道,申請人,同意,同意方式,同意日期,手機\n";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private Clock clock;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private BulkIntakeService service;

  // never removed: a second run on the same database needs others
  private final String serial = UUID.randomUUID().toString().substring(0, 8);
  private CaseTypeView type;

  @BeforeEach
  void putStaff() throws Exception {
    rows.put(OFFICER, AGENCY);
    rows.put(STRANGER, OTHER_AGENCY);
    rows.put(NOWHERE, null);
    type = catalogue.offeredBy(AGENCY).get(0);
  }

  @Test
  void eachRowIsRegisteredByItself_andTheSameListAgainMakesNoSecondCase() throws Exception {
    String good = row("1", "甲", "0912345678");
    String faulty = row("2", "乙", "0912");
    ListLook look = look(OFFICER, HEAD + good + faulty + "短列\n");

    assertThat(look.faults())
        .extracting(fault -> fault.row() + " " + fault.messageKey())
        .containsExactly("4 SheetFault.WRONG_CELL_COUNT");
    assertThat(look.rows())
        .extracting(ListedLook::state)
        .containsExactly(ListedLook.State.READY, ListedLook.State.FAULTY);
    assertThat(look.rows().get(0).dueOn()).isPresent();
    assertThat(cases()).as("a look registers nothing").isZero();
    ListedReceipt first = register(OFFICER, look.rows().get(0));
    ListedReceipt refused = register(OFFICER, look.rows().get(1));

    assertThat(first.isNew()).isTrue();
    assertThat(first.dueOn()).isEqualTo(look.rows().get(0).dueOn());
    assertThat(refused.caseNumber()).isEmpty();
    assertThat(told(refused.faults())).containsExactly("mobile fault.mobileDigits");
    assertThat(cases()).isEqualTo(1);

    ListLook again = look(OFFICER, HEAD + good + row("2", "乙", "0912345679"));
    assertThat(again.rows())
        .extracting(ListedLook::state)
        .containsExactly(ListedLook.State.REGISTERED, ListedLook.State.READY);
    CaseNumber number = first.caseNumber().orElseThrow();
    assertThat(again.rows().get(0).earlier().orElseThrow().number()).isEqualTo(number);
    ListedReceipt repeated = register(OFFICER, again.rows().get(0));
    assertThat(repeated.registeredBefore()).isTrue();
    assertThat(repeated.caseNumber()).contains(number);
    assertThat(cases()).isEqualTo(1);
  }

  @Test
  void theSameReferenceWithOtherContent_isRefusedNamingItsCase() throws Exception {
    ListedReceipt first = register(OFFICER, look(OFFICER, HEAD + row("1", "甲", "")).rows().get(0));

    ListedLook other = look(OFFICER, HEAD + row("1", "丙", "")).rows().get(0);

    assertThat(told(other.faults())).containsExactly("reference fault.registeredOtherwise");
    assertThat(register(OFFICER, other).faults().get(0).arguments())
        .containsExactly(first.caseNumber().orElseThrow().shown());
    assertThat(cases()).isEqualTo(1);
  }

  @Test
  void whatTheIntakeWarnsOf_isWarnedOf_alsoWithinTheFile() throws Exception {
    String name = "重複";
    ListLook look = look(OFFICER, HEAD + row("1", name, "") + row("2", name, ""));
    assertThat(look.rows().get(1).sameAs()).contains(2);
    assertThat(look.rows().get(1).state()).isEqualTo(ListedLook.State.WARNED);
    ListedReceipt first = register(OFFICER, look.rows().get(0));

    ListedLook third = look(OFFICER, HEAD + row("3", name, "")).rows().get(0);

    assertThat(third.state()).isEqualTo(ListedLook.State.WARNED);
    assertThat(third.warnings().similar()).containsExactly(first.caseNumber().orElseThrow());
  }

  @Test
  void anotherAgencyRegistersNeitherTheTypeNorTheRow() throws Exception {
    ListLook own = look(OFFICER, HEAD + row("1", "甲", ""));
    ListedReceipt first = register(OFFICER, own.rows().get(0));
    assertThat(first.isNew()).isTrue();

    assertThat(told(look(STRANGER, HEAD + row("1", "甲", "")).rows().get(0).faults()))
        .containsExactly("case_type fault.notOffered");
    // by the very key of the row of the other agency
    assertThat(register(STRANGER, own.rows().get(0)).caseNumber()).isEmpty();
    assertThat(told(register(STRANGER, own.rows().get(0)).faults()))
        .containsExactly("reference fault.registeredElsewhere");
    assertThat(
            staff
                .as(
                    STRANGER,
                    Role.CASE_OFFICER,
                    () -> service.look(List.of(own.rows().get(0).listed())))
                .get(0)
                .earlier())
        .isEmpty();
    assertThatThrownBy(() -> look(NOWHERE, HEAD + row("1", "甲", "")))
        .isInstanceOf(OutsideAgencyException.class);
    assertThatThrownBy(() -> register(NOWHERE, own.rows().get(0)))
        .isInstanceOf(OutsideAgencyException.class);
  }

  private String row(String reference, String name, String mobile) {
    LocalDate today = LocalDate.now(clock);
    return String.join(
            ",",
            serial + "-" + reference,
            type.code(),
            today.toString(),
            "郵寄",
            name + serial, // a name of this test alone: others would be warned of
            "是",
            "紙本",
            today.toString(),
            mobile)
        + "\n";
  }

  /** In Big5, as a spreadsheet of Windows writes it. */
  private ListLook look(String login, String text) throws Exception {
    byte[] content = text.getBytes(Charset.forName("x-windows-950"));
    return staff.as(login, Role.CASE_OFFICER, () -> service.look(content));
  }

  private ListedReceipt register(String login, ListedLook seen) throws Exception {
    return staff.as(login, Role.CASE_OFFICER, () -> service.register(seen.listed()));
  }

  private static List<String> told(List<SheetFault> faults) {
    return faults.stream().map(one -> one.column() + " " + one.messageKey()).toList();
  }

  private long cases() throws Exception {
    return rows.count(
        "select count(*) from case_file where external_reference like '" + serial + "-%'");
  }
}
