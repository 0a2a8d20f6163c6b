package org.skillgap.survey;

/** Why an employer finds it hard to fill its vacancies. */
public enum HardReason {
  TOO_FEW_APPLICANTS,
  NOT_TRAINED,
  NOT_SUITABLE,
  PAY,
  CONDITIONS,
  LICENCE,
  RETENTION,
  LOCATION,
  /** Hiring is not hard. */
  NONE,
  /** Not answered. */
  UNSTATED
}
