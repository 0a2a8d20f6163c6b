package org.skillgap.posting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The words by which a heading, or a paragraph without one, tells what it speaks of. */
final class SectionCues {
  // The order decides where two fit: "preferred qualifications" are preferred.
  private static final Map<SectionKind, Cues> HEADINGS = new LinkedHashMap<>();
  private static final Map<SectionKind, Cues> PARAGRAPHS = new LinkedHashMap<>();

  static {
    HEADINGS.put(
        SectionKind.PREFERRED,
        Cues.of(
            "nice[- ]to[- ]haves?",
            "preferred",
            "assets?\\b",
            "bonus",
            "desirable",
            "would be (great|nice|an asset)",
            "ideally",
            "pluses",
            "extra points",
            "good to have",
            "advantages?\\b"));
    HEADINGS.put(
        SectionKind.DIVERSITY,
        Cues.of(
            "diversity",
            "equal opportunit",
            "equity",
            "inclusion",
            "accessib",
            "accommodation",
            "our commitment to (all|every|each|you)"));
    HEADINGS.put(
        SectionKind.BENEFITS,
        Cues.of(
            "benefits",
            "perks",
            "what we offer",
            "we('ll| will)? offer",
            "offers?( you)?\\W*$",
            "why \\w+\\?",
            "what's in it",
            "what's on offer",
            "what (you'll|you will|will you|you) (get|receive)",
            "compensation",
            "why (join|work)",
            "rewards",
            "pay (and|&)",
            "salary",
            "wage",
            "our offer",
            "total rewards",
            "in return",
            "what you can expect from us"));
    HEADINGS.put(
        SectionKind.HOW_TO_APPLY,
        Cues.of(
            "how to apply",
            "to apply",
            "apply (now|today)",
            "applications?\\b",
            "next steps",
            "interview process",
            "contact",
            "ready to (join|apply)",
            "selection process",
            "additional information",
            "further (details|information)",
            "notes?$"));
    HEADINGS.put(
        SectionKind.ABOUT_US,
        Cues.of(
            "about (us|the (company|organi[sz]ation|employer|team|college|hospital|restaurant|firm|home|centre|agency|department))",
            "who we are",
            "our (company|story|team|mission|values|kitchen|home)",
            "company (overview|profile|description)",
            "about (?!(the|this) (role|job|position|opportunity|work|shift|person|candidate)|you\\b|your)\\w+",
            "the (company|organi[sz]ation|employer)\\W*$",
            "meet us"));
    HEADINGS.put(
        SectionKind.REQUIREMENTS,
        Cues.of(
            "requirements?",
            "requires?\\b",
            "qualifications?",
            "what you (need|bring|have|must|should)",
            "what you'll (need|bring)",
            "must[- ]haves?",
            "you (have|bring|are|need|must|will (need|bring|have))",
            "you'll (need|bring|have)",
            "skills",
            "experience",
            "education",
            "credentials",
            "who you are",
            "about (you|the (person|candidate))",
            "your (profile|background|skills|experience)",
            "we('re| are) looking for",
            "looking for",
            "candidate",
            "what we need",
            "person specification",
            "essential",
            "knowledge",
            "competenc",
            "abilities",
            "certificat",
            "licen[cs]e",
            "what it takes",
            "to succeed",
            "conditions of employment"));
    HEADINGS.put(
        SectionKind.DUTIES,
        Cues.of(
            "dut(y|ies)",
            "responsibilit",
            "what (you'll|you will|will you)( be)? do",
            "the (role|job|position|work|opportunity|shift)",
            "your (role|day|job|tasks|work|responsib)",
            "role",
            "job (description|summary|purpose)",
            "day[- ]to[- ]day",
            "typical day",
            "tasks",
            "key (areas|activities|accountab)",
            "main",
            "accountabilit",
            "position (summary|overview|description)",
            "scope",
            "overview",
            "summary",
            "description",
            "in this role",
            "you('ll| will)\\b",
            "purpose"));
    PARAGRAPHS.put(
        SectionKind.DIVERSITY,
        Cues.of(
            "equal[- ]opportunit",
            "equal opportunities",
            "employment equity",
            "pay equity",
            "regardless of",
            "without regard to",
            "accommodations? (is|are|will|can|for|during)",
            "we welcome (applications|applicants|candidates)",
            "diverse (backgrounds|workforce|candidates|applicants)",
            "diversity",
            "inclusive (workplace|employer|workforce|culture)",
            "under-?represented",
            "accessibility for ontarians",
            "visible minorit",
            "indigenous (people|persons|candidates|applicants)"));
    PARAGRAPHS.put(
        SectionKind.HOW_TO_APPLY,
        Cues.of(
            "please (apply|submit|send|forward)\\b",
            "to (apply|submit|send|forward) (your|for|an? (application|resum))",
            "apply (online|through|by|before|in person|at|via)\\b",
            "resum[eé]s? (and|to|by|with)\\b",
            "only (those|candidates|applicants)",
            "selected for an interview",
            "closing date",
            "no phone calls",
            "drop off (a|your) (resum|cv)",
            "thank all (applicants|candidates)",
            "vulnerable sector (check|screen) (is|will|before)",
            "click\\b",
            "applications? (is|are|will be) (accepted|treated|reviewed|considered|kept|received|held)",
            "all applications\\b",
            "interviews? (is|are|take|takes|will|may)\\b",
            "first interviews?\\b",
            "second interviews?\\b",
            "final interviews?\\b",
            "phone interviews?\\b",
            "virtual interviews?\\b",
            "video interviews?\\b",
            "by applying\\b",
            "by submitting\\b",
            "this (posting|ad|advert|advertisement|notice) (is|was|may|will)\\b",
            "to learn more\\b",
            "for more information\\b",
            "questions about (the|this)\\b",
            "beware of\\b",
            "personal information (is|will|collected)\\b",
            "collected under\\b",
            "applicants? (may|can) (also |only )?(send|apply|submit|choose|ask)\\b",
            "screen (applications|applicants|candidates|resum)",
            "never ask applicants",
            "proof of your right to work",
            "mention this ad"));
    PARAGRAPHS.put(
        SectionKind.BENEFITS,
        Cues.of(
            "we (also )?offer",
            "our team offers",
            "benefits (package|plan|include)",
            "health( and | & |, )(dental|vision)",
            "dental( and | & |, )(vision|health)",
            "vision( and | & |, )(dental|health)",
            "paid (vacation|time off|training|sick)",
            "pension\\b",
            "rrsp\\b",
            "hoopp\\b",
            "omers\\b",
            "tuition (assistance|reimbursement)",
            "staff (meal|discount)",
            "employee (discount|assistance)",
            "free (parking|meals?)\\b",
            "access to (parking|a gym|our gym)",
            "wellness (program|days)",
            "per hour\\b",
            "hourly rate",
            "salary (range|of|is)\\b",
            "competitive (salary|wage|pay)",
            "perks\\b",
            "employees? (may|can|receive|get|enjoy|have access)\\b",
            "staff (may|can|receive|get|enjoy|have (free )?access)\\b",
            "each (new hire|employee|staff member) (receives|gets)\\b",
            "every (new hire|employee|staff member) (receives|gets)\\b",
            "we (give|provide|pay|cover) (all |our |every |each )?(staff|employees?|team members?|for)\\b",
            "the employer pays\\b",
            "employer[- ]paid\\b",
            "employee plan\\b",
            "discount(s|ed)?\\b",
            "half price\\b",
            "free of charge\\b",
            "are offered (a|free|to all)\\b",
            "is offered (a|free|to all)\\b",
            "overtime is paid\\b",
            "mileage is paid\\b",
            "per kilomet"));
    PARAGRAPHS.put(
        SectionKind.ABOUT_US,
        Cues.of(
            "founded (in|by|on|as|over|more)\\b",
            "established in\\b",
            "since (19|20)\\d\\d\\b",
            "has been (serving|a leader|caring|proud|part of|feeding|helping|providing)",
            "for (over|more than|nearly|almost) [\\w-]+ years\\b",
            "leading (provider|supplier|employer|manufacturer)",
            "is (a|an|one of) (\\w+ ){0,4}(family|not-for-profit|non-profit|company|organi[sz]ation|provider|retailer|agency|chain|group|employer|firm|team of)",
            "are (a|an|one of) (\\w+ ){0,4}(family|not-for-profit|non-profit|company|organi[sz]ation|provider|retailer|agency|chain|group|employer|firm|team of)",
            "our (mission|vision|values|team is|story|people|residents (are|call)|company|clients (trust|range))",
            "we (are|'re) (a|an|proud|passionate|committed to|family)\\b",
            "we're (a|an|proud|passionate|committed to|family)\\b",
            "we believe",
            "join (our|a) (family|growing)",
            "our (core |company |corporate )?values\\b",
            "core values\\b",
            "is (known|famous|renowned|recognized|celebrated) (across|for|throughout|in|around|as)\\b",
            "are (known|famous|renowned|recognized|celebrated) (across|for|throughout|in|around|as)\\b",
            "the(?<=^the) (home|hospital|company|clinic|agency|centre|residence|group|firm|restaurant|hotel) (offers|provides|runs|serves|has|operates|specializes)\\b",
            "now (runs|operates|serves|employs)\\b",
            "last year,? (we|our)\\b",
            "our(?<=^our) (town|city|plant|clinic|founders?|owners?|customers|software|product|platform|bistro|bakery|company|firm|group|department|data centre|r&d group|office)\\b (?!needs|requires|is (looking|seeking|hiring))",
            "as a (small|large|growing|family|local|national) (company|firm|business|employer|organi[sz]ation)",
            "the(?<=^the) office is\\b",
            "most(?<=^most) of our (new )?(clients|guests|customers|residents)\\b"));
  }

  private SectionCues() {}

  /** What a heading announces; empty for a line that announces nothing known. */
  static Optional<SectionKind> heading(String line) {
    return first(HEADINGS, line);
  }

  /** What a paragraph speaks of by its own words; empty where they tell nothing. */
  static Optional<SectionKind> paragraph(String paragraph) {
    return first(PARAGRAPHS, paragraph);
  }

  private static Optional<SectionKind> first(Map<SectionKind, Cues> cues, String text) {
    String lower = Cues.lower(text);
    for (Map.Entry<SectionKind, Cues> cue : cues.entrySet()) {
      if (cue.getValue().inLower(lower)) {
        return Optional.of(cue.getKey());
      }
    }
    return Optional.empty();
  }
}
