package org.skillgap.pipeline.credential;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.credential.OfferFinder;
import org.skillgap.pipeline.mention.TaxonomyPlace;
import org.skillgap.pipeline.table.RecordEncoder;

/** Catalogue in, the skills that each entry teaches out. */
public final class FindOffers {
  private FindOffers() {}

  public static Dataset<Offer> transform(
      Dataset<CatalogueEntry> catalogue, TaxonomyPlace taxonomy) {
    return catalogue.flatMap(
        (FlatMapFunction<CatalogueEntry, Offer>)
            entry -> new OfferFinder(taxonomy.reader()).find(entry).iterator(),
        RecordEncoder.of(Offer.class));
  }
}
