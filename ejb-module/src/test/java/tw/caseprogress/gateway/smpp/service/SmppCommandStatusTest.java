package tw.caseprogress.gateway.smpp.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;

/** All codes of SMPP 3.4 (section 5.1.3), those that 5.0 added, and some of vendors. */
class SmppCommandStatusTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "0x01, ESME_RINVMSGLEN, CONTENT, true, false",
    "0x02, ESME_RINVCMDLEN, OURS, true, false",
    "0x03, ESME_RINVCMDID, OURS, true, false",
    "0x04, ESME_RINVBNDSTS, OURS, true, true",
    "0x05, ESME_RALYBND, OURS, true, true",
    "0x06, ESME_RINVPRTFLG, OURS, true, false",
    "0x07, ESME_RINVREGDLVFLG, OURS, true, false",
    "0x08, ESME_RSYSERR, OURS, true, true",
    "0x0A, ESME_RINVSRCADR, OURS, true, true",
    "0x0B, ESME_RINVDSTADR, ADDRESS, true, false",
    "0x0C, ESME_RINVMSGID, UNCLEAR, true, false",
    "0x0D, ESME_RBINDFAIL, OURS, true, true",
    "0x0E, ESME_RINVPASWD, OURS, true, true",
    "0x0F, ESME_RINVSYSID, OURS, true, true",
    "0x11, ESME_RCANCELFAIL, UNCLEAR, true, false",
    "0x13, ESME_RREPLACEFAIL, UNCLEAR, true, false",
    "0x14, ESME_RMSGQFUL, OURS, true, true",
    "0x15, ESME_RINVSERTYP, OURS, true, true",
    "0x33, ESME_RINVNUMDESTS, UNCLEAR, true, false",
    "0x34, ESME_RINVDLNAME, UNCLEAR, true, false",
    "0x40, ESME_RINVDESTFLAG, UNCLEAR, true, false",
    "0x42, ESME_RINVSUBREP, UNCLEAR, true, false",
    "0x43, ESME_RINVESMCLASS, OURS, true, false",
    "0x44, ESME_RCNTSUBDL, UNCLEAR, true, false",
    "0x45, ESME_RSUBMITFAIL, RECEIVER, true, false",
    "0x48, ESME_RINVSRCTON, OURS, true, true",
    "0x49, ESME_RINVSRCNPI, OURS, true, true",
    "0x50, ESME_RINVDSTTON, ADDRESS, false, false",
    "0x51, ESME_RINVDSTNPI, ADDRESS, false, false",
    "0x53, ESME_RINVSYSTYP, OURS, true, true",
    "0x54, ESME_RINVREPFLAG, OURS, true, false",
    "0x55, ESME_RINVNUMMSGS, UNCLEAR, true, false",
    "0x58, ESME_RTHROTTLED, OURS, true, true",
    "0x61, ESME_RINVSCHED, OURS, true, false",
    "0x62, ESME_RINVEXPIRY, OURS, true, false",
    "0x63, ESME_RINVDFTMSGID, OURS, true, false",
    "0x64, ESME_RX_T_APPN, RECEIVER, true, false",
    "0x65, ESME_RX_P_APPN, ADDRESS, false, false",
    "0x66, ESME_RX_R_APPN, CONTENT, false, false",
    "0x67, ESME_RQUERYFAIL, UNCLEAR, true, false",
    "0xC0, ESME_RINVOPTPARSTREAM, OURS, true, false",
    "0xC1, ESME_ROPTPARNOTALLWD, OURS, true, false",
    "0xC2, ESME_RINVPARLEN, OURS, true, false",
    "0xC3, ESME_RMISSINGOPTPARAM, OURS, true, false",
    "0xC4, ESME_RINVOPTPARAMVAL, OURS, true, false",
    "0xFE, ESME_RDELIVERYFAILURE, RECEIVER, true, false",
    "0xFF, ESME_RUNKNOWNERR, UNCLEAR, true, false",
    "0x100, ESME_RSERTYPUNAUTH, OURS, true, true",
    "0x101, ESME_RPROHIBITED, OURS, true, true",
    "0x102, ESME_RSERTYPUNAVAIL, OURS, true, true",
    "0x103, ESME_RSERTYPDENIED, OURS, true, true",
    "0x104, ESME_RINVDCS, OURS, true, false",
    "0x105, ESME_RINVSRCADDRSUBUNIT, OURS, true, false",
    "0x106, ESME_RINVDSTADDRSUBUNIT, ADDRESS, false, false"
  })
  void isJudgedByWhatItIsAbout(
      String status, String name, FailureCause cause, boolean certain, boolean ofGateway) {
    HandOverFailedException failure = failure(Integer.decode(status));

    assertThat(failure.failure()).as(name).isEqualTo(cause);
    assertThat(failure.isCertain()).as(name).isEqualTo(certain);
    assertThat(failure.isOfGateway()).as(name).isEqualTo(ofGateway);
    assertThat(failure.isRefusal()).as(name).isEqualTo(!ofGateway);
    assertThat(failure.isOfReceiver()).as(name).isEqualTo(cause == FailureCause.RECEIVER);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x09, 0x10, 0x12, 0x46, 0x59, 0xBF, 0x200, 0x400, 0x410, 0x4FF, 0xFFFF, -1})
  void whatNobodyKnowsTakesNothingFromTheCentre_andIsNotTheOfficesFault(int status) {
    HandOverFailedException failure = failure(status);

    assertThat(failure.failure()).isEqualTo(FailureCause.UNCLEAR);
    assertThat(failure.isRefusal()).isTrue();
    assertThat(failure.isUnexplained()).isTrue();
  }

  private static HandOverFailedException failure(int status) {
    return SmppCommandStatus.failure(status, null);
  }
}
