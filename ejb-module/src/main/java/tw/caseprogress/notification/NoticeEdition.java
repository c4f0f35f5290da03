package tw.caseprogress.notification;

/**
 * A text that notices are worded by, and the name by which a notice remembers it.
 *
 * @param name of a text that city or agency wrote {@code T} and its number, else the edition of the
 *     delivered texts
 */
public record NoticeEdition(String name, NoticeTemplate template) {}
