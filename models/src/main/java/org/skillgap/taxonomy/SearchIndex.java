package org.skillgap.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.core.WhitespaceTokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramFilterFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The search index of a compiled taxonomy: one document for each label and one for each concept as
 * a whole, so that a concept with many labels is not punished for them.
 */
public final class SearchIndex {
  /** skill or occupation. */
  public static final String KIND = "kind";

  public static final String URI = "uri";
  public static final String PREFERRED = "preferred";

  /** Stemmed words of one label; only documents of labels have it. */
  public static final String LABEL = "label";

  /** Character n-grams of one label; only documents of labels have it. */
  public static final String GRAMS = "grams";

  /** Stemmed words of all labels and the definition; only documents of concepts have it. */
  public static final String TEXT = "text";

  private SearchIndex() {}

  /** The analyzer that index and queries share. */
  public static Analyzer analyzer() {
    try {
      Analyzer grams =
          CustomAnalyzer.builder()
              .withTokenizer(WhitespaceTokenizerFactory.class)
              .addTokenFilter(LowerCaseFilterFactory.class)
              .addTokenFilter(NGramFilterFactory.class, "minGramSize", "3", "maxGramSize", "4")
              .build();
      return new PerFieldAnalyzerWrapper(new EnglishAnalyzer(), Map.of(GRAMS, grams));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Opens the index of a compiled taxonomy; it is read-only and serves all threads. */
  public static IndexSearcher open(Path compiled) throws IOException {
    return new IndexSearcher(
        DirectoryReader.open(new MMapDirectory(compiled.resolve(TaxonomyStore.INDEX))));
  }

  // One thread and one segment: the order of documents, and so of equal scores, is fixed.
  static void write(Taxonomy taxonomy, Path folder) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer())
            .setMergeScheduler(new SerialMergeScheduler())
            .setUseCompoundFile(false)
            .setRAMBufferSizeMB(256);
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (Skill skill : taxonomy.skills()) {
        if (skill.kind() != SkillKind.GROUP && skill.deprecatedBy() == null) {
          write(writer, "skill", skill.uri(), skill.label(), skill.altLabels(), skill.definition());
        }
      }
      for (Occupation o : taxonomy.occupations()) {
        write(writer, "occupation", o.uri(), o.label(), o.altLabels(), o.definition());
      }
      writer.forceMerge(1);
    }
  }

  private static void write(
      IndexWriter writer,
      String kind,
      String uri,
      String label,
      List<String> altLabels,
      String definition)
      throws IOException {
    List<String> labels = new ArrayList<>(altLabels);
    labels.add(0, label);
    for (String one : labels) {
      Document document = concept(kind, uri, label);
      document.add(new TextField(LABEL, one, Field.Store.NO));
      document.add(new TextField(GRAMS, one, Field.Store.NO));
      writer.addDocument(document);
    }
    Document whole = concept(kind, uri, label);
    whole.add(new TextField(TEXT, String.join("\n", labels) + "\n" + definition, Field.Store.NO));
    writer.addDocument(whole);
  }

  private static Document concept(String kind, String uri, String label) {
    Document document = new Document();
    document.add(new StringField(KIND, kind, Field.Store.NO));
    // Columns, not stored documents: a search unpacks hundreds of them.
    document.add(new SortedDocValuesField(URI, new BytesRef(uri)));
    document.add(new SortedDocValuesField(PREFERRED, new BytesRef(label)));
    return document;
  }
}
