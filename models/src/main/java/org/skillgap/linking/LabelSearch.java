package org.skillgap.linking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.skillgap.taxonomy.SearchIndex;

/**
 * Candidates for a text from three views of the index: words of single labels, character n-grams of
 * single labels, and words of the whole concept. Each view is scaled to its best hit; the strengths
 * of the views stand here and nowhere else.
 */
final class LabelSearch {
  private static final double WORDS = 1.0;
  private static final double GRAMS = 0.5;
  private static final double WHOLE = 0.6;
  private static final int DEPTH = 150;
  private static final int MOST_TERMS = 256;

  private final IndexSearcher searcher;
  private final String[] uris;
  private final String[] labels;
  private final Analyzer analyzer = SearchIndex.analyzer();
  private final String kind;

  LabelSearch(Path compiled, String kind) throws IOException {
    this.searcher = SearchIndex.open(compiled);
    this.kind = kind;
    this.uris = column(SearchIndex.URI);
    this.labels = column(SearchIndex.PREFERRED);
  }

  // Of each document its value; the documents of a concept share one string.
  private String[] column(String field) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    String[] values = new String[reader.maxDoc()];
    SortedDocValues column = MultiDocValues.getSortedValues(reader, field);
    if (column == null) {
      return values;
    }
    String[] terms = new String[column.getValueCount()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = column.lookupOrd(i).utf8ToString();
    }
    while (column.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      values[column.docID()] = terms[column.ordValue()];
    }
    return values;
  }

  /** Best first; equal scores in the order of addresses. */
  List<Candidate> search(String text, int top) {
    return votes(text).entrySet().stream()
        .map(e -> e.getValue().candidate(e.getKey()))
        .sorted(
            Comparator.comparingDouble((Candidate c) -> -c.score()).thenComparing(Candidate::uri))
        .limit(top)
        .toList();
  }

  /** What all three views say of each concept that any of them finds, by address. */
  private Map<String, Votes> votes(String text) {
    Map<String, Votes> found = wordVotes(text);
    vote(
        SearchIndex.GRAMS,
        text,
        (votes, score) -> votes.grams = Math.max(votes.grams, score),
        found);
    return found;
  }

  /** The same without the n-grams, which take most of the time. */
  Map<String, Votes> wordVotes(String text) {
    Map<String, Votes> found = new LinkedHashMap<>();
    vote(
        SearchIndex.LABEL,
        text,
        (votes, score) -> votes.words = Math.max(votes.words, score),
        found);
    vote(
        SearchIndex.TEXT,
        text,
        (votes, score) -> votes.whole = Math.max(votes.whole, score),
        found);
    return found;
  }

  private void vote(String field, String text, Vote vote, Map<String, Votes> found) {
    try {
      BooleanQuery query = query(field, text);
      ScoreDoc[] hits = searcher.search(query, DEPTH).scoreDocs;
      for (ScoreDoc hit : hits) {
        Votes votes = found.computeIfAbsent(uris[hit.doc], uri -> new Votes(labels[hit.doc]));
        vote.count(votes, hit.score / hits[0].score);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BooleanQuery query(String field, String text) throws IOException {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    int terms = 0;
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken() && terms++ < MOST_TERMS) {
        words.add(new TermQuery(new Term(field, term.toString())), BooleanClause.Occur.SHOULD);
      }
      tokens.end();
    }
    return new BooleanQuery.Builder()
        .add(words.build(), BooleanClause.Occur.MUST)
        .add(new TermQuery(new Term(SearchIndex.KIND, kind)), BooleanClause.Occur.FILTER)
        .build();
  }

  @FunctionalInterface
  private interface Vote {
    void count(Votes votes, double score);
  }

  /** What each view gave a concept, 0 to 1. */
  static final class Votes {
    private final String label;
    private double words;
    private double grams;
    private double whole;

    Votes(String label) {
      this.label = label;
    }

    double words() {
      return words;
    }

    double whole() {
      return whole;
    }

    private Candidate candidate(String uri) {
      double score = (WORDS * words + GRAMS * grams + WHOLE * whole) / (WORDS + GRAMS + WHOLE);
      String why =
          String.format(Locale.ROOT, "words %.2f, n-grams %.2f, whole %.2f", words, grams, whole);
      return new Candidate(uri, label, score, why);
    }
  }
}
