package org.skillgap.credential.advice;

import java.util.Optional;

/** Says whether one kind of answer fits a cluster. */
@FunctionalInterface
interface Judge {
  Optional<Option> judge(ClusterCase cluster);
}
