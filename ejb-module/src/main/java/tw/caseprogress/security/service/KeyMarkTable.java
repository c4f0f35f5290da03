package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/** The marks of keys in the table {@code key_mark}. */
@ApplicationScoped
public class KeyMarkTable implements KeyMarks {

  private static final String NOTE =
      """
      insert into key_mark (purpose, number, mark) values (?, ?, ?)
      on conflict (purpose, number) do update set mark = coalesce(key_mark.mark, excluded.mark)
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  @Override
  public Map<Integer, Optional<String>> of(String purpose) {
    Map<Integer, Optional<String>> marks = new HashMap<>();
    tables
        .rows(
            "select number, mark from key_mark where purpose = ?",
            row -> Map.entry(row.integer(1), row.textIfAny(2)),
            purpose)
        .forEach(one -> marks.put(one.getKey(), one.getValue()));
    return marks;
  }

  @Override
  public void note(String purpose, int number, String mark) {
    writer.update(NOTE, purpose, number, mark);
  }
}
