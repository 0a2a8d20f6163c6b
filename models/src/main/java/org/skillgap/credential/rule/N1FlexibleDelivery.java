package org.skillgap.credential.rule;

import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.message.Message;

/** N1: It is online, asynchronous or hybrid, or says why it is not. */
final class N1FlexibleDelivery extends EntryRule {
  N1FlexibleDelivery() {
    super(
        "N1",
        Severity.MAJOR,
        Passage.ARE_NOT_FACE_TO_FACE,
        "Not meant for traditional face-to-face delivery",
        "delivery_mode",
        "delivery_reason");
  }

  @Override
  public Message expected(RuleProfile profile) {
    return Message.of("online, asynchronous or hybrid; face-to-face with a reason of the subject");
  }

  @Override
  Answer answer(CatalogueEntry entry, AuditContext context) {
    String mode = entry.deliveryMode();
    if (mode == null) {
      return Answer.unknown("delivery mode");
    }
    return switch (mode) {
      case "online", "asynchronous", "hybrid" -> Answer.pass("{0}", Message.terms(mode));
      case "face-to-face" ->
          entry.deliveryReason() == null
              ? Answer.fail("face-to-face without a reason")
              : Answer.fail(Severity.MINOR, "face-to-face: {0}", entry.deliveryReason());
      default ->
          Answer.unclear("“{0}” is none of online, asynchronous, hybrid and face-to-face", mode);
    };
  }
}
