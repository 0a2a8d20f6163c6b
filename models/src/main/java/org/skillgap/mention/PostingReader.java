package org.skillgap.mention;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.FoundSkill;
import org.skillgap.credential.SkillFinder;
import org.skillgap.linking.FramingModel;
import org.skillgap.linking.GoldSentence;
import org.skillgap.linking.Hint;
import org.skillgap.linking.OccupationLinker;
import org.skillgap.linking.OccupationMatch;
import org.skillgap.linking.OccupationSkills;
import org.skillgap.linking.PostingModel;
import org.skillgap.linking.SentenceLinker;
import org.skillgap.mention.SentenceView.Judge;
import org.skillgap.mention.SkillReader.Span;
import org.skillgap.posting.Cues;
import org.skillgap.posting.EmployerSentences;
import org.skillgap.posting.Posting;
import org.skillgap.posting.PostingCleaner;
import org.skillgap.posting.PostingText;
import org.skillgap.posting.SectionKind;
import org.skillgap.posting.SectionReader;
import org.skillgap.posting.Sentence;
import org.skillgap.posting.SentenceReader;
import org.skillgap.taxonomy.Taxonomy;

/**
 * Reads postings: their text, their sections, the skills they ask for and their occupation. Opens
 * once in a JVM and serves all of its threads.
 */
public final class PostingReader implements SkillFinder {
  private static final Cues ASKING =
      Cues.of(
          "experience",
          "skill",
          "abilit",
          "able\\b",
          "knowledge",
          "you\\b",
          "your\\b",
          "you'",
          "must\\b",
          "requir",
          "responsib",
          "dut(y|ies)\\b",
          "need",
          "looking for",
          "duties",
          "role\\b",
          "ideal",
          "candidate",
          "qualif",
          "familiar",
          "proficien",
          "understand",
          "train",
          "certif");

  /** So many of each scheme: a code gathers what all the occupations that bear it are likely. */
  private static final int MOST_OCCUPATIONS = 20;

  private final SkillReader skills;
  private final @Nullable OccupationLinker occupations;
  private final @Nullable PostingModel model;
  private final @Nullable FramingView framings;
  private final Taxonomy taxonomy;
  private final Map<String, OccupationSkills> asked = new ConcurrentHashMap<>();

  private PostingReader(
      Taxonomy taxonomy,
      @Nullable OccupationLinker occupations,
      @Nullable SentenceLinker sentences,
      @Nullable PostingModel model,
      @Nullable FramingModel framings) {
    this.taxonomy = taxonomy;
    this.occupations = occupations;
    this.model = model;
    this.framings = framings == null ? null : new FramingView(framings);
    this.skills = new SkillReader(taxonomy, sentences);
  }

  /** A reader of skills, named or meant, and of occupations. */
  public static PostingReader open(Path compiled, Taxonomy taxonomy) throws IOException {
    return open(compiled, taxonomy, View.MEANING);
  }

  /** The same, as closely as asked for. */
  public static PostingReader open(Path compiled, Taxonomy taxonomy, View view) throws IOException {
    return new PostingReader(
        taxonomy,
        OccupationLinker.open(compiled, taxonomy),
        view == View.MEANING ? SentenceLinker.open(compiled, taxonomy) : null,
        view == View.MEANING ? PostingModel.trained() : null,
        view == View.MEANING ? FramingModel.trained() : null);
  }

  /** The same of its parts, before there is a model of postings. */
  public static PostingReader untrained(
      Taxonomy taxonomy, OccupationLinker occupations, SentenceLinker sentences) {
    return new PostingReader(taxonomy, occupations, sentences, null, null);
  }

  /** A reader of named skills alone: some hundred times as fast. */
  public static PostingReader ofLabels(Taxonomy taxonomy) {
    return new PostingReader(taxonomy, null, null, null, null);
  }

  /** Reads a title and a text of an employer of whose postings nothing is known. */
  public Reading read(String id, String title, String description) {
    return read(id, title, description, EmployerSentences.NONE);
  }

  /** Reads a posting of an employer of whose other postings nothing is known. */
  public Reading read(Posting posting) {
    return read(posting, EmployerSentences.NONE);
  }

  /** Reads a posting; sentences that the employer repeats are taken for text about the employer. */
  public Reading read(Posting posting, EmployerSentences repeated) {
    return read(posting.postingId(), posting.title(), posting.description(), repeated);
  }

  private Reading read(String id, String title, String description, EmployerSentences repeated) {
    PostingText text = SectionReader.read(PostingCleaner.clean(description), repeated);
    List<OccupationMatch> occupation =
        occupations == null
            ? List.of()
            : occupations.match(PostingCleaner.clean(title), MOST_OCCUPATIONS);
    // Another language is passed on as such: reading it with English labels would only invent.
    boolean readable = text.language().equals("en") || text.language().equals("und");
    List<Mention> mentions = readable ? mentions(id, text, judge(text, occupation)) : List.of();
    return new Reading(text, occupation, mentions);
  }

  @Override
  public List<FoundSkill> find(String text) {
    List<FoundSkill> found = new ArrayList<>();
    List<int[]> sentences = SentenceReader.sentences(text);
    skills.prepare(sentences.stream().map(s -> text.substring(s[0], s[1])).toList());
    for (int[] sentence : sentences) {
      for (Span span : skills.skills(text, sentence[0], sentence[1], Judge.OF_SENTENCES)) {
        found.add(
            new FoundSkill(
                span.skill().uri(),
                span.skill().label(),
                span.begin(),
                span.end(),
                span.confidence()));
      }
    }
    return List.copyOf(found);
  }

  /** How many different sentences have been held against all skills so far. */
  int sentencesHeld() {
    return skills.sentencesHeld();
  }

  private List<Mention> mentions(String postingId, PostingText text, Judge judge) {
    List<Mention> mentions = new ArrayList<>();
    Set<Sentence> negated = NegatedBelow.of(text);
    Set<Sentence> close = readClosely(text);
    for (Sentence sentence : text.sentences()) {
      List<Span> spans =
          skills.skills(
              text.text(),
              sentence.begin(),
              sentence.end(),
              close.contains(sentence) ? judge : null);
      for (Span span : spans) {
        mentions.add(
            mention(postingId, text.text(), sentence, negated.contains(sentence), spans, span));
      }
    }
    return mentions;
  }

  private Set<Sentence> readClosely(PostingText text) {
    Set<Sentence> close = new LinkedHashSet<>();
    for (Sentence sentence : text.sentences()) {
      if (isReadClosely(text.text(), sentence)) {
        close.add(sentence);
      }
    }
    skills.prepare(close.stream().map(s -> text.text().substring(s.begin(), s.end())).toList());
    return close;
  }

  // Elsewhere a skill is context at most, which counts nothing: reading it closely is no use. And
  // a heading such as "Key activities" means no skill unless it names one.
  private boolean isReadClosely(String text, Sentence sentence) {
    return !sentence.heading()
        && sentence.section().countsAsDemand()
        && (sentence.section() != SectionKind.OTHER || mayAsk(text, sentence));
  }

  // What the taxonomy knows of the occupation helps to tell what the words mean.
  private Judge judge(PostingText text, List<OccupationMatch> occupation) {
    if (model == null || occupation.isEmpty()) {
      return Judge.OF_SENTENCES;
    }
    OccupationSkills skills = skillsOf(occupation.get(0));
    return skills.isEmpty()
        ? Judge.OF_SENTENCES
        : Judge.ofPosting(
            model.of(GoldSentence.key(text.text()), skills)::probability, skills::hasTopicOf);
  }

  private OccupationSkills skillsOf(OccupationMatch match) {
    return asked.computeIfAbsent(
        match.uri(), uri -> OccupationSkills.of(taxonomy.occupation(uri).orElseThrow(), taxonomy));
  }

  /**
   * The skills at which a posting's sentences hint: what a {@link PostingModel} has to decide, and
   * learns from.
   */
  public List<Doubt> doubts(String title, String description) {
    PostingText text =
        SectionReader.read(PostingCleaner.clean(description), EmployerSentences.NONE);
    List<OccupationMatch> occupation =
        Objects.requireNonNull(occupations).match(PostingCleaner.clean(title), 1);
    if (occupation.isEmpty() || skillsOf(occupation.get(0)).isEmpty()) {
      return List.of();
    }
    List<Doubt> doubts = new ArrayList<>();
    for (Sentence sentence : readClosely(text)) {
      for (Hint hint : skills.hints(text.text(), sentence.begin(), sentence.end())) {
        doubts.add(
            new Doubt(
                sentence.begin(),
                sentence.end(),
                hint.skill().uri(),
                Arrays.stream(PostingModel.signs(hint, skillsOf(occupation.get(0))))
                    .boxed()
                    .toList()));
      }
    }
    return doubts;
  }

  /** A skill that a sentence of a posting may mean, with all of its signs. */
  public record Doubt(int sentenceBegin, int sentenceEnd, String skillUri, List<Double> signs) {
    public Doubt {
      signs = List.copyOf(signs);
    }
  }

  // Where no heading says what a text is about, most of it asks for nothing.
  private boolean mayAsk(String text, Sentence sentence) {
    return ASKING.in(text.substring(sentence.begin(), sentence.end()))
        || skills.mayName(text, sentence.begin(), sentence.end());
  }

  private Mention mention(
      String postingId,
      String text,
      Sentence sentence,
      boolean negated,
      List<Span> spans,
      Span span) {
    String words = text.substring(sentence.begin(), sentence.end());
    int begin = span.begin() - sentence.begin();
    int end = span.end() - sentence.begin();
    SectionKind section = sentence.section();
    RequirementReader.Demand demand = RequirementReader.read(words, begin, end, section);
    Requirement requirement = demand.requirement();
    if (negated && requirement != Requirement.CONTEXT) {
      requirement = Requirement.NEGATED;
    } else if (framings != null) {
      requirement = framings.of(requirement, words, sentence, spans, span);
    }
    return new Mention(
        postingId,
        span.skill().uri(),
        span.skill().label(),
        span.begin(),
        span.end(),
        text.substring(span.begin(), span.end()),
        sentence.begin(),
        sentence.end(),
        section,
        requirement,
        demand.level(),
        demand.years(),
        span.confidence(),
        span.foundBy());
  }
}
