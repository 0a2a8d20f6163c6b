package org.skillgap.survey;

import org.jspecify.annotations.Nullable;
import org.skillgap.gap.Beta;

/**
 * What is known of the shortage of one skill.
 *
 * @param beta its distribution, from prior and answers
 * @param priorMean the prior's mean
 * @param priorStrength answers that the prior is worth
 * @param observed weighted part of the establishments that call it short; absent where none
 *     answered or where the answers are withheld
 * @param effective answers after weighting; 0 where absent
 * @param answers establishments that answered
 * @param suppression why the answers are withheld; empty where they are used
 */
public record Shortage(
    Beta beta,
    double priorMean,
    double priorStrength,
    @Nullable Double observed,
    double effective,
    int answers,
    String suppression) {}
