/** Orders of lists, and the work on them. */
package tw.caseprogress.listexport.service;
