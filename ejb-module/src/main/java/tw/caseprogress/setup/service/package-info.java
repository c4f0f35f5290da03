/**
 * How the checklist of the first start is read: {@link tw.caseprogress.setup.service.SetUpQuery}.
 */
package tw.caseprogress.setup.service;
