package org.skillgap.posting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which a heading, or a paragraph without one, tells what it speaks of. */
final class SectionCues {
  private static final Map<SectionKind, Pattern> HEADINGS = new LinkedHashMap<>();
  private static final Map<SectionKind, Pattern> PARAGRAPHS = new LinkedHashMap<>();

  static {
    // The order decides where two fit: "preferred qualifications" are preferred.
    heading(
        SectionKind.PREFERRED,
        "nice[- ]to[- ]haves?|preferred|assets?\\b|bonus|desirable|would be (great|nice|an asset)|ideally|pluses|extra points|good to have|advantages?\\b");
    heading(
        SectionKind.DIVERSITY,
        "diversity|equal opportunit|equity|inclusion|accessib|accommodation|our commitment to (all|every|each|you)");
    heading(
        SectionKind.BENEFITS,
        "benefits|perks|what we offer|we('ll| will)? offer|why \\w+\\?|what's in it|what you('ll| will) (get|receive)|compensation|why (join|work)|rewards|pay (and|&)|salary|wage|our offer|total rewards|what you can expect from us");
    heading(
        SectionKind.HOW_TO_APPLY,
        "how to apply|to apply|apply (now|today)|application|next steps|interview process|contact|ready to (join|apply)|selection process|additional information|notes?$");
    heading(
        SectionKind.ABOUT_US,
        "about (us|the (company|organi[sz]ation|employer|team|college|hospital|restaurant|firm|home|centre|agency|department))|who we are|our (company|story|team|mission|values|kitchen|home)|company (overview|profile|description)|about (?!(the|this) (role|job|position|opportunity|work|shift)|you\\b|your)\\w+|the (company|organi[sz]ation|employer)$|meet us");
    heading(
        SectionKind.REQUIREMENTS,
        "requirements?|qualifications?|what you (need|bring|have|must)|must[- ]haves?|you (have|bring|are|need|must|will (need|bring|have))|skills|experience|education|credentials|who you are|about you|your (profile|background|skills|experience)|we('re| are) looking for|looking for|candidate|what we need|person specification|essential|knowledge|competenc|abilities|certificat|licen[cs]|what it takes|to succeed|conditions of employment");
    heading(
        SectionKind.DUTIES,
        "dut(y|ies)|responsibilit|what you('ll| will)( be)? do|the (role|job|position|work|opportunity|shift)|your (role|day|job|tasks|work|responsib)|role|job (description|summary|purpose)|day[- ]to[- ]day|a (typical|day)|tasks|key (areas|activities|accountab)|main|accountabilit|position (summary|overview|description)|scope|overview|summary|description|in this role|you('ll| will)\\b|purpose");
    paragraph(
        SectionKind.DIVERSITY,
        "equal[- ]opportunit|equal opportunities|(employment|pay) equity|regardless of|without regard to|accommodations? (is|are|will|can|for|during)|we welcome (applications|applicants|candidates)|diverse (backgrounds|workforce|candidates|applicants)|diversity|inclusive (workplace|employer|workforce|culture)|under-?represented|Accessibility for Ontarians|visible minorit|Indigenous (people|persons|candidates|applicants)");
    paragraph(
        SectionKind.HOW_TO_APPLY,
        "(please|to) (apply|submit|send|forward)\\b|apply (online|through|by|before|in person|at|via)|resum[eé]s? (and|to|by|with)|only (those|candidates|applicants)|selected for an interview|closing date|no phone calls|drop off|thank all (applicants|candidates)|vulnerable sector (check|screen) (is|will|before)|click ");
    paragraph(
        SectionKind.BENEFITS,
        "^(we|our team) (offers?|provides?)|we (also )?offer|benefits (package|plan|include)|(health|dental|vision)( and | & |, )(dental|vision|health)|paid (vacation|time off|training|sick)|pension|RRSP|HOOPP|OMERS|tuition (assistance|reimbursement)|staff (meal|discount)|employee (discount|assistance)|free (parking|meals?)|access to (parking|a gym|our gym)|wellness (program|days)|per hour|hourly rate|salary (range|of|is)|competitive (salary|wage|pay)");
    paragraph(
        SectionKind.ABOUT_US,
        "^(founded|established|since) |(was|were) founded|has been (serving|a leader|caring|proud|part of|feeding|helping)|for (over|more than|nearly|almost) [\\w-]+ years|leading (provider|supplier|employer|manufacturer)|(is|are) (a|an|one of) (\\w+ ){0,4}(family|not-for-profit|non-profit|company|organi[sz]ation|provider|retailer|agency|chain|group|employer|firm|team of)|our (mission|vision|values|team is|story|people|residents (are|call)|company|clients (trust|range))|we (are|'re) (a|an|proud|passionate|committed to|family)|we believe|join (our|a) (family|team|growing)");
  }

  private SectionCues() {}

  private static void heading(SectionKind kind, String cues) {
    HEADINGS.put(kind, Pattern.compile("\\b(" + cues + ")", Pattern.CASE_INSENSITIVE));
  }

  private static void paragraph(SectionKind kind, String cues) {
    PARAGRAPHS.put(
        kind, Pattern.compile("(" + cues + ")", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE));
  }

  /** What a heading announces; empty for a line that announces nothing known. */
  static Optional<SectionKind> heading(String line) {
    return first(HEADINGS, line);
  }

  /** What a paragraph speaks of by its own words; empty where they tell nothing. */
  static Optional<SectionKind> paragraph(String paragraph) {
    return first(PARAGRAPHS, paragraph);
  }

  private static Optional<SectionKind> first(Map<SectionKind, Pattern> cues, String text) {
    return cues.entrySet().stream()
        .filter(cue -> cue.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
