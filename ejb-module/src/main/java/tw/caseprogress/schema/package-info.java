/**
 * How the tables come to be, how moments are kept in them, and the way to them past the entities.
 *
 * <p>Every table is made by a migration under {@code db/migration}; nothing else changes the
 * schema.
 */
package tw.caseprogress.schema;
