package tw.caseprogress.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casetype.KeptCaseType;
import tw.caseprogress.casetype.KeptVersion;
import tw.caseprogress.casetype.service.CaseTypeDesignQuery;
import tw.caseprogress.notification.KeptNoticeText;
import tw.caseprogress.notification.KeyStepName;
import tw.caseprogress.notification.NoticeEdition;
import tw.caseprogress.notification.NoticeFacts;
import tw.caseprogress.notification.NoticeSample;
import tw.caseprogress.notification.NoticeTemplate;
import tw.caseprogress.notification.NoticeText;
import tw.caseprogress.notification.NoticeTextKey;
import tw.caseprogress.notification.NoticeTexts;
import tw.caseprogress.notification.WordedStep;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;

/** Shows administrators the texts of notices that are theirs to word, and who changed them. */
@Stateless
@RolesAllowed({Role.Name.AGENCY_ADMINISTRATOR, Role.Name.SYSTEM_ADMINISTRATOR})
public class NoticeTextQuery {

  @Inject private NoticeTextReader reader;
  @Inject private NoticeWording wording;
  @Inject private AgencyScope scope;
  @Inject private AgencyCatalogue agencies;
  @Inject private CaseTypeDesignQuery designs;

  /** Whether the caller words the texts of the whole city. */
  public boolean isCityWide() {
    return scope.confinedTo().isEmpty();
  }

  /** The places where the caller's own text is used. */
  public Set<NoticeTextKey> changed() {
    return reader.latest().stream()
        .filter(kept -> kept.agencyCode().equals(scope.confinedTo()))
        .filter(kept -> kept.template().isPresent())
        .map(KeptNoticeText::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The caller's own versions, the latest first; those that gave a text up are among them. */
  public List<KeptNoticeText> versions(NoticeTextKey key) {
    return reader.versions(scope.confinedTo(), key);
  }

  /** The text that is used where the caller has none. */
  public NoticeEdition below(NoticeTextKey key) {
    return wording.snapshot().below(scope.confinedTo(), key);
  }

  /** What a text says of the sample case. */
  public NoticeText preview(NoticeTextKey key, NoticeTemplate template) {
    ContactLanguage language = key.language();
    Optional<AgencyView> own = scope.confinedTo().flatMap(agencies::agency);
    String agencyShort =
        own.map(agency -> shortName(agency, language))
            .orElseGet(() -> NoticeTexts.bundle(language).getString("sample.agencyShort"));
    String agency =
        own.map(one -> name(one, language))
            .orElseGet(() -> NoticeTexts.bundle(language).getString("sample.agency"));
    String code = own.map(AgencyView::code).orElse("");
    NoticeFacts facts = NoticeSample.facts(language, code, agencyShort, agency);
    Optional<WordedStep> step = key.step().flatMap(this::step);
    return wording.of(
        new NoticeEdition("", template),
        step.map(one -> NoticeSample.at(one, facts)).orElse(facts));
  }

  /** The published case types whose steps the caller may word, by code. */
  public List<KeptCaseType> caseTypes() {
    return designs.caseTypes().stream().filter(type -> !type.versions().isEmpty()).toList();
  }

  /**
   * The key steps of one of them, those of the latest version first: receipt and closing are told
   * by events of their own.
   */
  public List<WordedStep> steps(String caseTypeCode) {
    Map<String, WordedStep> steps = new LinkedHashMap<>();
    designs.caseType(caseTypeCode).map(KeptCaseType::versions).orElse(List.of()).stream()
        .sorted(Comparator.comparing(KeptVersion::number).reversed())
        .map(KeptVersion::definition)
        .forEach(
            version ->
                version.steps().subList(1, version.steps().size() - 1).stream()
                    .map(step -> new WordedStep(version, step))
                    .forEach(step -> steps.putIfAbsent(step.name().nameZh(), step)));
    return List.copyOf(steps.values());
  }

  /** One of these steps; empty for all others. */
  public Optional<WordedStep> step(KeyStepName name) {
    return steps(name.caseTypeCode()).stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** The names by which a text of the caller may begin without a variable. */
  public Set<String> names(ContactLanguage language) {
    return scope
        .confinedTo()
        .flatMap(agencies::agency)
        .map(agency -> Set.of(shortName(agency, language)))
        .orElse(Set.of());
  }

  private static String shortName(AgencyView agency, ContactLanguage language) {
    return language == ContactLanguage.EN ? agency.shortNameEn() : agency.shortNameZh();
  }

  private static String name(AgencyView agency, ContactLanguage language) {
    return language == ContactLanguage.EN ? agency.nameEn() : agency.nameZh();
  }
}
