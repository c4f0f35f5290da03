package tw.caseprogress.passwordletter.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.letter.StaffLetter;
import tw.caseprogress.letter.service.LetterService;
import tw.caseprogress.passwordletter.PasswordLetter;
import tw.caseprogress.security.PasswordLinkMade;

/** Puts the letter with a code in the transaction that made it; a later one takes its place. */
@ApplicationScoped
public class PasswordLetters {

  @Inject private LetterService letters;
  @Inject private Clock clock;

  void made(@Observes PasswordLinkMade made) {
    PasswordLetter letter =
        PasswordLetter.of(made, LocalDateTime.ofInstant(made.until(), clock.getZone()));
    letters.put(
        new StaffLetter(
            LetterKind.PASSWORD_LINK,
            LocalDate.now(clock),
            made.login(),
            made.email(),
            "password-link-" + made.login() + "-" + made.until().toEpochMilli(),
            letter.subject(),
            letter.text(),
            letter.html()));
  }
}
