package org.skillgap.mention;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Parts of speech by CoreNLP, for the few sentences in which they change the answer ("excel in a
 * busy kitchen"). Opens once in a JVM; a sentence that comes again is not tagged again.
 */
final class Tagger {
  private static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final int MOST_REMEMBERED = 50_000;
  private static final int LONGEST = 2_000;

  private final Map<String, List<Tagged>> known = new ConcurrentHashMap<>();

  /** A word with its part of speech in the Penn Treebank's notation. */
  record Tagged(String word, String tag) {}

  // The holder opens the model on first use: most runs of the reader never need it.
  private static final class Model {
    private static final MaxentTagger TAGGER = new MaxentTagger(MODEL);
  }

  /** The tag of the first word written so; empty where the sentence has no such word. */
  String tag(String sentence, String word) {
    List<Tagged> tagged = known.get(sentence);
    if (tagged == null) {
      tagged = tagged(sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence);
      if (known.size() < MOST_REMEMBERED) {
        known.put(sentence, tagged);
      }
    }
    return tagged.stream()
        .filter(t -> t.word().equals(word))
        .map(Tagged::tag)
        .findFirst()
        .orElse("");
  }

  private static List<Tagged> tagged(String sentence) {
    List<HasWord> words = new ArrayList<>();
    new PTBTokenizer<>(
            new StringReader(sentence),
            new edu.stanford.nlp.process.CoreLabelTokenFactory(),
            "untokenizable=noneKeep")
        .forEachRemaining(words::add);
    List<Tagged> tagged = new ArrayList<>();
    for (TaggedWord word : Model.TAGGER.tagSentence(words)) {
      tagged.add(new Tagged(word.word(), word.tag()));
    }
    return List.copyOf(tagged);
  }
}
