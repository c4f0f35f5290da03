package tw.caseprogress.casetype.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.ReferenceData;

/** The case types that come with the product, to copy from, whatever the city made of them. */
@ApplicationScoped
public class CaseTypeLibrary {

  private volatile List<CaseTypeDefinition> caseTypes;

  /** All, by code. */
  public List<CaseTypeDefinition> caseTypes() {
    List<CaseTypeDefinition> read = caseTypes;
    if (read == null) {
      read = List.copyOf(ReferenceData.caseTypes());
      caseTypes = read;
    }
    return read;
  }

  /** One by its code. */
  public Optional<CaseTypeDefinition> caseType(String code) {
    return caseTypes().stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
