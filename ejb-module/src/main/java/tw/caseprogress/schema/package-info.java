/**
 * How the tables come to be and how moments are kept in them.
 *
 * <p>Every table is made by a migration under {@code db/migration}; nothing else changes the
 * schema.
 */
package tw.caseprogress.schema;
