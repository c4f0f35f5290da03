package tw.caseprogress.listexport;

/** Somebody stopped the run that wrote a list; another run begins with it anew. */
public class ExportStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
