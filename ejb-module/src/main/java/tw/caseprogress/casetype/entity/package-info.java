/**
 * The rows of case types.
 *
 * <p>{@link tw.caseprogress.casetype.entity.CaseTypeVersion} holds what a case is measured by;
 * {@link tw.caseprogress.casetype.entity.CaseTypeRepository} finds and stores all of them.
 */
package tw.caseprogress.casetype.entity;
