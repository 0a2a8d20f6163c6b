package org.skillgap.linking;

import org.skillgap.taxonomy.Skill;

/**
 * A skill that a sentence may mean, and where.
 *
 * @param skill the skill
 * @param begin offset of the stretch that means it, in UTF-16 code units of the sentence
 * @param end offset after the stretch
 * @param probability that the sentence means it, 0 to 1
 */
public record Link(Skill skill, int begin, int end, double probability) {}
