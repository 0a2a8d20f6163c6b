package org.skillgap.taxonomy;

/** The formats that a taxonomy can be imported from. */
public enum TaxonomyFormat {
  ESCO,
  ONET,
  OASIS,
  CASE,
  CSV;

  public TaxonomyImport importer() {
    return switch (this) {
      case ESCO -> new EscoImport();
      case ONET -> new OnetImport();
      case OASIS -> new OasisImport();
      case CASE -> new CaseImport();
      case CSV -> new CsvImport();
    };
  }
}
