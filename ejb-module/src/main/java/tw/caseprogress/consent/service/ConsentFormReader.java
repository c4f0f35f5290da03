package tw.caseprogress.consent.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.consent.ConsentFormBook;
import tw.caseprogress.consent.ConsentFormEdition;
import tw.caseprogress.consent.ConsentPart;
import tw.caseprogress.consent.ConsentPlace;
import tw.caseprogress.consent.ConsentWords;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;

/** Reads the editions of consent forms and their words. */
@ApplicationScoped
class ConsentFormReader {

  private static final String EDITIONS =
      "select id, agency_code, version, in_force_from, saved_by, saved_at from consent_form";

  private static final String WORDS =
      "select part, language, text from consent_form_text where form_id = ?";

  private static final String WORDS_OF_OWNER =
      """
      select t.form_id, t.part, t.language, t.text
        from consent_form_text t join consent_form f on f.id = t.form_id
       where f.agency_code is not distinct from ?
      """;

  private static final String OF_VERSION = "select id from consent_form where version = ?";

  @Inject private TableReader tables;

  /** What may be in force: drafts are left out. */
  ConsentFormBook book() {
    return new ConsentFormBook(
        tables.rows(EDITIONS + " where in_force_from is not null", ConsentFormReader::edition));
  }

  /** All editions, drafts included. */
  ConsentFormBook wholeBook() {
    return new ConsentFormBook(tables.rows(EDITIONS, ConsentFormReader::edition));
  }

  ConsentWords words(long id) {
    Map<ConsentPlace, String> texts = new HashMap<>();
    tables.rows(WORDS, row -> texts.put(place(row), row.text("text")), id);
    return new ConsentWords(texts);
  }

  /** The words of a version; empty if there is none of that name. */
  Optional<ConsentWords> words(String version) {
    return tables.first(OF_VERSION, row -> row.number("id"), version).map(this::words);
  }

  /** The words of each edition of an owner by its id; one without words is not among them. */
  Map<Long, ConsentWords> wordsOf(Optional<String> owner) {
    return tables
        .rows(
            WORDS_OF_OWNER,
            row -> new Written(row.number("form_id"), place(row), row.text("text")),
            owner.orElse(null))
        .stream()
        .collect(
            Collectors.groupingBy(
                Written::form,
                Collectors.collectingAndThen(
                    Collectors.toMap(Written::place, Written::text), ConsentWords::new)));
  }

  private record Written(long form, ConsentPlace place, String text) {}

  private static ConsentPlace place(Row row) {
    return new ConsentPlace(
        row.constant("part", ConsentPart.class), row.constant("language", ContactLanguage.class));
  }

  private static ConsentFormEdition edition(Row row) {
    return new ConsentFormEdition(
        row.number("id"),
        row.textIfAny("agency_code"),
        row.textIfAny("version"),
        row.dateIfAny("in_force_from"),
        row.text("saved_by"),
        row.moment("saved_at"));
  }
}
