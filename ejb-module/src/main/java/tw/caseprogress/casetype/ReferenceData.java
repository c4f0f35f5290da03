package tw.caseprogress.casetype;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.organisation.AgencyDefinition;
import tw.caseprogress.organisation.AgencyFile;
import tw.caseprogress.typed.FileFault;
import tw.caseprogress.typed.UnreadableReferenceFileException;

/**
 * The case types that come with the product, as resource files.
 *
 * <p>{@code case-types.txt} names them; each has its own file under {@code types/}.
 */
public final class ReferenceData {

  private ReferenceData() {}

  /**
   * All case types, by code.
   *
   * @throws UnreadableReferenceFileException if a file breaks its form, or names an agency that is
   *     not delivered
   */
  public static List<CaseTypeDefinition> caseTypes() {
    Set<String> agencyCodes =
        AgencyFile.delivered().stream().map(AgencyDefinition::code).collect(Collectors.toSet());
    return get("case-types.txt")
        .lines()
        .filter(line -> !FileLine.isRemark(line))
        .map(code -> caseType(code, agencyCodes))
        .toList();
  }

  private static CaseTypeDefinition caseType(String code, Set<String> agencyCodes) {
    String file = "types/" + code + ".txt";
    CaseTypeDefinition definition = CaseTypeFile.parse(file, get(file));
    List<FileFault> faults = new ArrayList<>();
    if (!definition.code().equals(code)) {
      faults.add(new FileFault(0, "the file is of " + definition.code()));
    }
    if (!agencyCodes.contains(definition.ownerAgencyCode())) {
      faults.add(new FileFault(0, "no agency " + definition.ownerAgencyCode() + " to own it"));
    }
    definition.offerings().stream()
        .map(OfferingDefinition::agencyCode)
        .filter(agency -> !agencyCodes.contains(agency))
        .forEach(agency -> faults.add(new FileFault(0, "no agency " + agency + " to offer it")));
    if (!faults.isEmpty()) {
      throw new UnreadableReferenceFileException(file, faults);
    }
    return definition;
  }

  private static String get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new UnreadableReferenceFileException(
                    name, List.of(new FileFault(0, "does not exist"))));
  }

  private static Optional<String> find(String name) {
    try (InputStream resource = ReferenceData.class.getResourceAsStream(name)) {
      return resource == null
          ? Optional.empty()
          : Optional.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
