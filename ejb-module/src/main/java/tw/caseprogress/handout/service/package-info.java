/** Prints the handouts, each once. */
package tw.caseprogress.handout.service;
