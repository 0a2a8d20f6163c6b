package org.skillgap.taxonomy;

/** The formats that a taxonomy can be imported from. */
public enum TaxonomyFormat {
  ESCO,
  ONET,
  OASIS,
  CASE,
  CSV;

  /** Reads the publisher's files, and crosswalks that stand among them. */
  public TaxonomyImport importer() {
    return files -> Crosswalk.extend(publisher().read(files), files);
  }

  private TaxonomyImport publisher() {
    return switch (this) {
      case ESCO -> new EscoImport();
      case ONET -> new OnetImport();
      case OASIS -> new OasisImport();
      case CASE -> new CaseImport();
      case CSV -> new CsvImport();
    };
  }
}
