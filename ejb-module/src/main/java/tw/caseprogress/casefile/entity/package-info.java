/**
 * The rows of a case.
 *
 * <p>{@link tw.caseprogress.casefile.entity.CaseFile} is the aggregate: its verbs are all that may
 * happen to a case, its children change through it only.
 */
package tw.caseprogress.casefile.entity;
