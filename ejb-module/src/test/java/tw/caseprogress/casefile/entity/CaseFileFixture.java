package tw.caseprogress.casefile.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.security.Seal;

/** A case of 王小明, who wants e-mail unless said otherwise. */
final class CaseFileFixture {

  static final Seal SEAL =
      new Seal("test", (byte) 1, Map.of((byte) 1, new SecretKeySpec(new byte[32], "AES")));

  private CaseFileFixture() {}

  static CaseFile receivedOn(LocalDate receivedOn) {
    return receivedOn(receivedOn, Set.of(ContactChannel.EMAIL));
  }

  /** A case whose limit does not count from receipt but from another day. */
  static CaseFile startedOn(LocalDate receivedOn, LocalDate startedOn) {
    return received(receivedOn, startedOn, Set.of(ContactChannel.EMAIL));
  }

  static CaseFile receivedOn(LocalDate receivedOn, Set<ContactChannel> channels) {
    return received(receivedOn, null, channels);
  }

  private static CaseFile received(
      LocalDate receivedOn, LocalDate startedOn, Set<ContactChannel> channels) {
    Party applicant = new Party("王小明", null, "w@example.org", null, channels);
    CaseOpening opening =
        new CaseOpening(
            CaseNumber.of(2026, 1),
            new byte[32],
            new byte[16],
            1,
            11,
            5,
            "施工科",
            "officer",
            "officer",
            IntakeChannel.COUNTER,
            receivedOn,
            null,
            null,
            startedOn,
            Instant.parse(receivedOn + "T02:00:00Z"),
            ContactLanguage.ZH_TW,
            List.of(new CaseParty(PartyRole.APPLICANT, applicant, ContactLanguage.ZH_TW, SEAL)),
            List.of(),
            new byte[32],
            null,
            null,
            List.of(1),
            null,
            null,
            "key",
            new byte[32],
            "已收件");
    return new CaseFile(opening, Optional.of(receivedOn.plusDays(14)));
  }

  /** An entry of the officer on a day. */
  static Entry on(LocalDate day) {
    return new Entry(day, Instant.parse(day + "T02:00:00Z"), "officer");
  }
}
