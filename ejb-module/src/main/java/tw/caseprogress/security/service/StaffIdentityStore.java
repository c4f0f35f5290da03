package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.security.Role;

/** Tells the container who a login and a password belong to; groups are the names of the roles. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {

  @Inject private SignInService signInService;

  /** Called by the container for this kind of credential. */
  public CredentialValidationResult validate(SignInCredential credential) {
    GuessOutcome<Caller> outcome =
        signInService.signIn(
            credential.getCaller(), credential.getPassword().getValue(), credential.ticket());
    credential.judged(outcome);
    return outcome
        .opened()
        .map(
            caller ->
                new CredentialValidationResult(
                    caller.login(),
                    caller.roles().stream().map(Role::name).collect(Collectors.toSet())))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }

  @Override
  public Set<ValidationType> validationTypes() {
    return DEFAULT_VALIDATION_TYPES;
  }
}
