package tw.caseprogress.statistics;

/**
 * The figures of one agency or one case type among others.
 *
 * @param id of the agency or case type
 * @param code its code
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 */
public record GroupFigures(long id, String code, String nameZh, String nameEn, Figures figures) {}
