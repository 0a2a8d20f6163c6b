package org.skillgap.pipeline.stage;

import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.pipeline.credential.FindOffers;
import org.skillgap.pipeline.run.RunLedger;
import org.skillgap.pipeline.run.RunSetup;

/** Catalogue entries in, the skills that each teaches out. */
public final class OfferStage {
  private OfferStage() {}

  public static void run(RunSetup run, StageTables tables, RunLedger ledger) {
    ledger.begins("finding what the catalogue teaches");
    tables.overwrite(
        FindOffers.transform(tables.read(CatalogueEntry.class), run.place()), Offer.class);
  }
}
