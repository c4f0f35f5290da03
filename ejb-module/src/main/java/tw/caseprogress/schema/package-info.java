/**
 * How the tables come to be, and the way to them past the entities: {@link
 * tw.caseprogress.schema.TableReader} and {@link tw.caseprogress.schema.TableWriter}.
 *
 * <p>Every table is made by a migration under {@code db/migration}; nothing else changes the
 * schema.
 */
package tw.caseprogress.schema;
