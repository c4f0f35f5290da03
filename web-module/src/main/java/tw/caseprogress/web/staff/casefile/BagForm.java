package tw.caseprogress.web.staff.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.intake.ListedIntake;
import tw.caseprogress.typed.TypedLine;

/**
 * The papers of one sender as the officer typed them: what they have in common, and each of them.
 */
public class BagForm implements Serializable {

  /** How many applications a bag has at most; more are a list. */
  static final int MOST = 20;

  private static final int MORE = 5;
  private static final long serialVersionUID = 1L;

  private final ConsentSection consent;
  private final PartyForm agent = new PartyForm();
  private final List<BagRow> rows = new ArrayList<>();
  private IntakeChannel channel = IntakeChannel.MAIL;
  private LocalDate receivedOn;
  private LocalTime receivedAt;
  private LocalDate postmarkedOn;
  private ContactLanguage language = ContactLanguage.ZH_TW;
  private ContactChannel[] notifyBy = {};
  private String formInForce = "";

  BagForm(LocalDate today) {
    receivedOn = today;
    consent = new ConsentSection(today);
    addRows();
  }

  /** Adds some rows, as long as there may be more. */
  void addRows() {
    for (int i = 0; i < MORE && rows.size() < MOST; i++) {
      rows.add(new BagRow());
    }
  }

  /** The rows in which something was typed, each by its place. */
  List<ListedIntake> toListed(
      Function<String, Optional<CaseTypeView>> types, Function<CaseTypeView, String> name) {
    List<ListedIntake> listed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      BagRow row = rows.get(i);
      if (row.isUsed()) {
        Optional<CaseTypeView> type =
            Optional.ofNullable(row.getCaseTypeCode()).flatMap(types::apply);
        listed.add(row.toListed(i + 1, this, type, type.map(name).orElse("")));
      }
    }
    return listed;
  }

  /**
   * Takes the version of the consent form that is in force on the day of the consent; the papers
   * are of it, as long as no other is typed.
   */
  void showFormInForce(String version) {
    String typed = TypedLine.numeric(consent.getFormVersion());
    consent.setFormVersion(typed.isEmpty() || typed.equals(formInForce) ? version : typed);
    formInForce = version;
  }

  /** Whoever acts for all of them; empty if nobody does. */
  Optional<Party> toAgent() {
    boolean none =
        TypedLine.isBlank(agent.getName())
            && TypedLine.isBlank(agent.getMobile())
            && TypedLine.isBlank(agent.getEmail())
            && TypedLine.isBlank(agent.getLandline())
            && TypedLine.isBlank(agent.getPostalAddress());
    return none
        ? Optional.empty()
        : Optional.of(
            new Party(
                agent.getName(),
                null,
                agent.getEmail(),
                agent.getMobile(),
                agent.getLandline(),
                agent.getPostalAddress(),
                channelsOf(agent.getEmail(), agent.getMobile()),
                null,
                null));
  }

  /** By which of the chosen ways somebody with these addresses can be told. */
  Set<ContactChannel> channelsOf(String email, String mobile) {
    return Chosen.of(notifyBy).stream()
        .filter(way -> !TypedLine.isBlank(way == ContactChannel.EMAIL ? email : mobile))
        .collect(Collectors.toSet());
  }

  public List<BagRow> getRows() {
    return rows;
  }

  /** Whether there may be more rows. */
  public boolean isGrowing() {
    return rows.size() < MOST;
  }

  /** The version that the papers have to be of; empty for a day before there was any. */
  public String getFormInForce() {
    return formInForce;
  }

  public ConsentSection getConsent() {
    return consent;
  }

  public PartyForm getAgent() {
    return agent;
  }

  public IntakeChannel getChannel() {
    return channel;
  }

  public void setChannel(IntakeChannel channel) {
    this.channel = channel;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public LocalTime getReceivedAt() {
    return receivedAt;
  }

  public void setReceivedAt(LocalTime receivedAt) {
    this.receivedAt = receivedAt;
  }

  /** The day of the postmark of what came by mail. */
  Optional<LocalDate> postmark() {
    return isMailed() ? Optional.ofNullable(postmarkedOn) : Optional.empty();
  }

  /** The day on which the bag was posted. */
  public LocalDate getPostmarkedOn() {
    return postmarkedOn;
  }

  public void setPostmarkedOn(LocalDate postmarkedOn) {
    this.postmarkedOn = postmarkedOn;
  }

  /** Whether it came by mail, so that there may be a postmark. */
  public boolean isMailed() {
    return channel == IntakeChannel.MAIL;
  }

  public ContactLanguage getLanguage() {
    return language;
  }

  public void setLanguage(ContactLanguage language) {
    this.language = language;
  }

  public ContactChannel[] getNotifyBy() {
    return notifyBy.clone();
  }

  public void setNotifyBy(ContactChannel[] notifyBy) {
    this.notifyBy = notifyBy.clone();
  }
}
